using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Tests.Conditions;

/// <summary>The small vocabulary against which conditions are bound in tests.</summary>
internal static class TestVocabulary
{
    internal static readonly ImmutableArray<string> Levels = ["absent", "emerging", "developing", "established", "sustaining"];

    private static readonly ImmutableArray<string> RoleIds =
        ["district-leaders", "building-leaders", "teachers", "students", "families", "community", "board"];

    private static readonly SourceText Source = new("vocabulary.yaml", "");

    internal static SymbolTable Symbols { get; } = new(Levels, Everything())
    {
        Roles = [.. RoleIds.Select((role, index) => new NamedWord(role, role, At(100 + index)))],
        Stages = ["year-1", "years-2-3", "year-4-on"],
        Profile =
        [
            new ProfileAttribute("enrollment", "Students", FactType.Count, null, At(200)),
            new ProfileAttribute("locale", "Locale", FactType.Choice(["city", "suburb", "town", "rural"]), null, At(201)),
            new ProfileAttribute("low-income", "Low income", FactType.Percent, null, At(202)),
            new ProfileAttribute("charter", "Charter", FactType.YesNo, null, At(203)),
        ],
        Parameters =
        [
            Number("buy-in-target", FactType.Percent, 80, "80%"),
            Number("areas-moving", FactType.Count, 3, "3"),
            Number("half-step", FactType.Count, 0.5m, "0.5"),
            Number("lean-low", FactType.Score, 10, "10"),
            Number("double", FactType.Percent, 200, "200%"),
            Word("level-wanted", FactType.Level(Levels), "developing"),
            Word("purpose", FactType.Choice(["none", "growth", "evaluation", "both"]), "growth"),
            Word("frequency", FactType.Scale(["none", "yearly", "termly", "monthly", "weekly"]), "monthly"),
            new Parameter { Name = "launch-pad", Type = FactType.Duration, Duration = new CalendarDuration(6, DurationUnit.Month), Text = "6 months", Place = At(310) },
            new Parameter { Name = "cut-off", Type = FactType.Date, Date = PartialDate.Of(new DateOnly(2016, 6, 30)), Text = "2016-06-30", Place = At(311) },
        ],
    };

    private static IEnumerable<Symbol> Everything() =>
    [
        Area("technology", 1), Area("leadership", 2), Area("community-engagement", 3),
        Practice("one-to-one-devices", "technology", "district", 10), Practice("shared-vision", "leadership", "district", 11),
        Practice("listening-round", "community-engagement", "district", 16), Practice("working-definition", "leadership", "district", 12), Practice("team-design", "leadership", "building", 13),
        Practice("launch", "leadership", "district", 14), Practice("accountability", "leadership", "district", 15),
        Indicator("buy-in", "community-engagement", FactType.Percent, 20, isKey: true, "families", "teachers", "students", "community"),
        Indicator("device-access", "technology", FactType.Percent, 21, isKey: false, "district-leaders", "students"),
        Indicator("vision-shared", "leadership", FactType.Level(Levels), 22, isKey: true, "teachers", "building-leaders"),
        Indicator("communication-frequency", "leadership", FactType.Scale(["none", "yearly", "termly", "monthly", "weekly"]), 23, isKey: false, "families", "teachers"),
        Indicator("communication-groups", "leadership", FactType.Set(RoleIds), 24, isKey: false, "district-leaders"),
        Indicator("accountability-scope", "leadership", FactType.Set(RoleIds), 25, isKey: false, "teachers"),
        Indicator("accountability-purpose", "leadership", FactType.Choice(["none", "growth", "evaluation", "both"]), 26, isKey: false, "teachers"),
        Indicator("motivation", null, FactType.Percent, 27, isKey: false, "teachers", "students"),
        Indicator("grant-share", null, FactType.Percent, 28, isKey: false, "district-leaders"),
        Indicator("grant-end", null, FactType.Deadline, 29, isKey: false, "district-leaders"),
        Indicator("sustained-budget", null, FactType.Level(Levels), 30, isKey: false, "district-leaders", "board"),
        Indicator("last-survey", null, FactType.Date, 31, isKey: false, "students"),
        Indicator("withdrawals", null, FactType.Count, 32, isKey: false, "district-leaders", "building-leaders"),
        Indicator("project-managers", null, FactType.Score, 33, isKey: false, "district-leaders"),
        Indicator("definition-agreed", "leadership", FactType.YesNo, 34, isKey: false, "teachers"),
        Indicator("rollout", "technology", FactType.Status, 35, isKey: false, "district-leaders"),
        Tension("central-local", "centralized", "decentralized", 40), Tension("fast-cautious", "fast", "cautious", 41),
        new OrderSymbol("shared-vision/working-definition", "Definition first", At(50)), new OrderSymbol("community-first", "Community first", At(51)),
        new RuleSymbol("devices-before-why", "Devices before why", At(60)),
    ];

    private static SourcePlace At(int line) => Source.Place(line, 1, 1);

    private static AreaSymbol Area(string id, int line) => new(new Area
    {
        Id = id,
        Title = id,
        Target = 3,
        Plateau = new CalendarDuration(12, DurationUnit.Month),
        LooksLike = Levels,
        Place = At(line),
    });

    private static PracticeSymbol Practice(string id, string area, string actor, int line) => new(id, id, area, actor, At(line));

    private static IndicatorSymbol Indicator(string id, string? area, FactType type, int line, bool isKey, params string[] from) => new(new Indicator
    {
        Id = id,
        Title = id,
        Area = area,
        Type = type,
        From = [.. from],
        MovesBy = 1,
        IsKey = isKey,
        Place = At(line),
    });

    private static TensionSymbol Tension(string id, string first, string second, int line) => new(new Tension
    {
        Id = id,
        Title = id,
        FirstPole = first,
        FirstBenefit = first,
        SecondPole = second,
        SecondBenefit = second,
        Place = At(line),
    });

    private static Parameter Number(string name, FactType type, decimal value, string text) =>
        new() { Name = name, Type = type, Value = (long)(value * FactType.NumberScale), Text = text, Place = At(300) };

    private static Parameter Word(string name, FactType type, string word) =>
        new() { Name = name, Type = type, Value = type.IndexOf(word), Text = word, Place = At(301) };
}
