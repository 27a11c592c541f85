using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Evaluation.Facts;

/// <summary>A small pack with one thing of each kind, made in code so that these tests depend on no file.</summary>
internal static class FactsPack
{
    private static readonly SourcePlace Place = new SourceText("pack.yaml", "").Place(1, 1, 0);
    private static readonly ImmutableArray<string> LevelWords = ["absent", "emerging", "developing", "established", "sustaining"];

    internal static PackIndex Index { get; } = new(Pack());

    internal static FactKey Key(FactSubjectKind kind, string subject, FactFacet facet, FactType type) => new(kind, subject, facet, type, subject);

    private static RulePack Pack()
    {
        var order = Order();
        return new RulePack
        {
            Packs = [new PackIdentity("facts", "1.0.0", "")],
            Title = "Facts",
            Levels = LevelWords,
            Plateau = Months(12),
            Stages = [new("year-1", Years(0)), new("years-2-3", Years(1)), new("year-4-on", Years(3))],
            Areas = [Area("technology", 3, Months(12)), Area("leadership", 4, Months(6))],
            LevelGates = [new("technology", 1, Told("trust", 2)), new("technology", 2, Told("pace", 1))],
            Roles = [Word("district-leaders", "District leaders"), Word("teachers", "Teachers"), Word("families", "Families"), Word("students", "Students")],
            Methods = [Word("questionnaire", "Questionnaire"), Word("interview", "Interview"), Word("document", "Document")],
            Resources =
            [
                new("leadership", "Leadership", "leader", ResourcePeriod.Term, Place),
                new("cost", "Money", "US dollar", ResourcePeriod.Year, Place),
                new("launches", "Launches", "launch", ResourcePeriod.Always, Place),
            ],
            Indicators = [.. Indicators().OrderBy(indicator => indicator.Id, StringComparer.Ordinal)],
            Tensions = [new() { Id = "central-local", Title = "Central or local", FirstPole = "centralized", FirstBenefit = "", SecondPole = "decentralized", SecondBenefit = "", Place = Place }],
            Profile = [.. Profile().OrderBy(attribute => attribute.Id, StringComparer.Ordinal)],
            Practices =
            [
                Practice("coaching", "building", new PracticeEffort(null, [])),
                Practice("devices", "district", new PracticeEffort(Months(6), [])),
                Practice("shared-vision", "building", new PracticeEffort(Years(1), [])),
            ],
            Orders = [order],
            Rules = [Rule()],
        };
    }

    private static IEnumerable<Indicator> Indicators() =>
    [
        Indicator("buy-in", FactType.Percent, 5_000_000, Months(12), "families", "teachers", "students"),
        Indicator("trust", FactType.Level(LevelWords), 1, Months(18), "teachers", "families"),
        Indicator("pace", FactType.Scale(["none", "yearly", "monthly"]), 1, null, "teachers", "families"),
        Indicator("forms", FactType.Count, 0, null, "district-leaders"),
        Indicator("managers", FactType.Score, 500_000, null, "district-leaders"),
        Indicator("purpose", FactType.Choice(["growth", "evaluation", "both"]), 0, Months(12), "teachers", "district-leaders"),
        Indicator("groups", FactType.Set(["teachers", "students", "families"]), 0, null, "district-leaders"),
        Indicator("aligned", FactType.YesNo, 0, null, "district-leaders"),
        Indicator("last-survey", FactType.Date, 0, null, "students", "district-leaders"),
        Indicator("grant-end", FactType.Deadline, 0, null, "district-leaders"),
    ];

    private static IEnumerable<ProfileAttribute> Profile() =>
    [
        new("enrollment", "Students", FactType.Count, null, Place),
        new("schools", "Schools", FactType.Count, null, Place),
        new("locale", "Locale", FactType.Choice(["city", "town", "rural"]), null, Place),
        new("low-income", "Low income", FactType.Percent, null, Place),
        new("charter", "Charter", FactType.YesNo, null, Place),
        new("founded", "Founded", FactType.Date, null, Place),
        new("contract-end", "End of the contract", FactType.Deadline, null, Place),
    ];

    private static OrderConstraint Order() => new()
    {
        Id = "devices/shared-vision",
        Pack = "facts",
        Title = "Vision before devices",
        NeedOf = "devices",
        First = new Milestone(FactSubjectKind.Practice, "shared-vision", (int)PracticeStatus.InPlace, HasStatus("shared-vision", PracticeStatus.InPlace), "shared-vision is in-place"),
        Then = new Milestone(FactSubjectKind.Practice, "devices", (int)PracticeStatus.UnderWay, HasStatus("devices", PracticeStatus.UnderWay), "devices is under-way"),
        Binding = OrderBinding.Required,
        HealWith = ["shared-vision"],
        Because = "",
        Place = Place,
    };

    private static Rule Rule() => new()
    {
        Id = "devices-before-why",
        Pack = "facts",
        Title = "Devices came first",
        Finds = FindingKind.Order,
        Severity = Severity.High,
        Origin = Origin.Source,
        FiresWhen = HasStatus("devices", PracticeStatus.InPlace),
        Message = new MessageTemplate("", []),
        Why = new MessageTemplate("", []),
        Place = Place,
    };

    private static Area Area(string id, int target, CalendarDuration plateau) =>
        new() { Id = id, Title = id, Target = target, Plateau = plateau, LooksLike = [], Place = Place };

    private static Indicator Indicator(string id, FactType type, long movesBy, CalendarDuration? freshFor, params ReadOnlySpan<string> from) => new()
    {
        Id = id,
        Title = id,
        Type = type,
        From = [.. from],
        FreshFor = freshFor,
        MovesBy = movesBy,
        MovesByTenth = type.Kind == FactTypeKind.Count,
        Place = Place,
    };

    private static Practice Practice(string id, string actor, PracticeEffort effort) => new()
    {
        Id = id,
        Pack = "facts",
        Title = id,
        Area = "leadership",
        Actor = actor,
        Effort = effort,
        InPlaceWhen = string.Equals(id, "coaching", StringComparison.Ordinal) ? Told("buy-in", 0) : null,
        Place = Place,
    };

    private static WordLeaf HasStatus(string practice, PracticeStatus status) =>
        new(Place, practice, Key(FactSubjectKind.Practice, practice, FactFacet.Value, FactType.Status), 1UL << (int)status);

    private static WordLeaf Told(string indicator, int word) =>
        new(Place, indicator, Key(FactSubjectKind.Indicator, indicator, FactFacet.Value, FactType.Level(LevelWords)), ~0UL << word);

    private static NamedWord Word(string id, string title) => new(id, title, Place);

    private static CalendarDuration Months(int months) => new(months, DurationUnit.Month);

    private static CalendarDuration Years(int years) => new(years, DurationUnit.Year);
}
