using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Tests.Samples;

/// <summary>A pack of two areas, three practices and their order: enough to have titles for a letter.</summary>
internal static class SamplePack
{
    private static readonly ImmutableArray<string> Levels = ["absent", "emerging", "developing", "established", "sustaining"];

    internal static RulePack Pack { get; } = new()
    {
        Packs = [new PackIdentity("sample", "1.2.0", "0f1e2d")],
        Title = "Sample",
        Levels = Levels,
        Plateau = new CalendarDuration(12, DurationUnit.Month),
        Areas = [Area("technology", "Technology"), Area("community-engagement", "Community engagement")],
        Resources = [new Resource("staff", "Staff", "person", ResourcePeriod.Term, SamplePlaces.Pack)],
        Practices =
        [
            Practice("devices", "A device for every student"),
            Practice("listening-round", "Listen to families and staff"),
            Practice("shared-vision", "Building leaders help write the vision"),
        ],
        Orders =
        [
            Order("devices/shared-vision", Started("shared-vision"), Started("devices"), "devices"),
            Order("community-first", AtLevel("community-engagement", 2), AtLevel("technology", 3), null),
        ],
        Sources = [new Source { Id = "roadmap", Title = "A roadmap for change", Year = 2019, Place = SamplePlaces.Pack }, new Source { Id = "levers", Title = "Levers", Place = SamplePlaces.Pack }],
    };

    private static Area Area(string id, string title) => new()
    {
        Id = id, Title = title, Target = 4, Plateau = new CalendarDuration(12, DurationUnit.Month), LooksLike = [], Place = SamplePlaces.Pack,
    };

    private static Practice Practice(string id, string title) => new() { Id = id, Pack = "sample", Title = title, Area = "technology", Actor = "district", Place = SamplePlaces.Pack };

    private static OrderConstraint Order(string id, Milestone first, Milestone then, string? needOf) => new()
    {
        Id = id, Pack = "sample", Title = id, NeedOf = needOf, First = first, Then = then, Binding = OrderBinding.Required, HealWith = [], Because = "So it is.", Place = SamplePlaces.Pack,
    };

    private static Milestone Started(string practice) =>
        Compared(FactSubjectKind.Practice, practice, FactType.Status, (int)PracticeStatus.UnderWay);

    private static Milestone AtLevel(string area, int level) => Compared(FactSubjectKind.Area, area, FactType.Level(Levels), level);

    private static Milestone Compared(FactSubjectKind kind, string subject, FactType type, int rank)
    {
        var key = new FactKey(kind, subject, FactFacet.Value, type, subject);
        var text = $"{subject} >= {type.Words[rank]}";
        return new Milestone(kind, subject, rank, new WordLeaf(SamplePlaces.Pack, text, key, ~0UL << rank), text);
    }
}
