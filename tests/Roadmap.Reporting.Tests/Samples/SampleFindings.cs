using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Tests.Samples;

/// <summary>Findings made by hand.</summary>
internal static class SampleFindings
{
    internal static ImmutableArray<Finding> All => [Root, Gap, Strength];

    internal static Finding Root { get; } = new()
    {
        Id = "devices-before-why",
        Source = FindingSource.Rule,
        Finds = FindingKind.Stall,
        Severity = Severity.High,
        Title = "Devices arrived before the reason for them",
        Message = "Devices reached classrooms on 2014-08-20; work on the vision has not begun.",
        Why = "Devices change teaching whether or not anybody has said what for.",
        Instead = "Keep the devices. Ask what teaching should look like now that they are here.",
        WouldChange = ["Lightens to note once the start of “Building leaders help write the vision” within 6 months of the start of “A device for every student”."],
        Origin = Origin.Source,
        Confidence = Confidence.Asserted,
        Areas = ["technology", "community-engagement"],
        Cites = [new Citation("roadmap", "closing remarks", "In our words."), new Citation("roadmap", "technology", null), new Citation("levers", null, null)],
        DisputedBy = [new Citation("levers", "p. 4", null)],
        LeadsTo = ["shared-vision"],
        HoldsUp = ["community-first"],
        Constraints = ["devices/shared-vision"],
        Because =
        [
            new BecauseLeaf("devices.started before shared-vision.started", Verdict.True,
            [
                new CellEvidence("devices.started", "2014-08-20", "2014-08-20", null, null, null, "milton.yaml", 12, Confidence.Asserted),
                new CellEvidence("shared-vision.started", "never", null, null, null, null, null, null, null),
            ]),
        ],
    };

    internal static Finding Gap { get; } = Of("thin-evidence", FindingKind.Evidence, Severity.Low) with
    {
        Source = FindingSource.Waiver, Title = "Key readings are thin", Confidence = Confidence.Stale, Origin = Origin.Ours, IsTrial = true,
    };

    internal static Finding Strength { get; } = Of("loose-tight-held", FindingKind.Strength, Severity.Note) with
    {
        Title = "Frame firm, means free", Message = "The frame stands at established.", Confidence = Confidence.Triangulated,
    };

    internal static Finding Of(string id, FindingKind finds, Severity severity) => new()
    {
        Id = id,
        Source = FindingSource.Rule,
        Finds = finds,
        Severity = severity,
        Title = $"Title of {id}",
        Message = $"Message of {id}.",
        Why = $"Why of {id}.",
        Origin = Origin.Framework,
        Cites = [new Citation("roadmap", null, null)],
    };
}
