using System.Collections.Frozen;
using System.Collections.Immutable;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Planning;
using Roadmap.Engine.Recommendation;
using Roadmap.Reporting.Letters;
using Roadmap.Reporting.Letters.Sections;
using Roadmap.Reporting.Reports.Privacy;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Reports;

/// <summary>What every part of a district's report reads.</summary>
internal sealed record ReportContext(RulePack Pack, SmallGroups Groups, Diagnosis Diagnosis, ImmutableArray<AreaPath> Paths, bool IsShared)
{
    private readonly LetterContext letter = new(Diagnosis, new PackWords(Pack), new LetterOptions { ShowAll = true });

    internal PackWords Words => letter.Words;

    /// <summary>The district as the report sees it.</summary>
    internal DistrictState State => Groups.State;

    internal ActionPlan? Plan { get; init; }

    /// <summary>Why each finding is said, by its id.</summary>
    internal FrozenDictionary<string, Explanation> Explanations { get; init; } = FrozenDictionary<string, Explanation>.Empty;

    /// <summary>Diagnoses a district as a report sees it.</summary>
    internal static ReportContext Read(RoadmapEngine engine, DistrictState state, bool isShared)
    {
        var groups = isShared ? SmallGroups.HiddenIn(state, engine.Pack) : SmallGroups.Shown(state, engine.Pack);
        return new ReportContext(engine.Pack, groups, groups.Mask(engine.Diagnose(groups.State)), engine.Paths(groups.State), isShared);
    }

    /// <summary>The finding that speaks for the first root; null when nothing is out of order or the finding was waived.</summary>
    internal Finding? RootFinding => letter.RootFinding;

    /// <summary>The whole in two or three sentences.</summary>
    internal string InShort => CountWords.Capital(OpeningSection.InShort(letter));

    /// <summary>The first root in one sentence; null when nothing came in the wrong order, as far as is known.</summary>
    internal string? RootSentence => Diagnosis.Order.Roots is [var root, ..] ? DayWords.In(RootSection.Sentence(letter, root)) : null;

    /// <summary>Why there is no root.</summary>
    internal string NoRoot => RootSection.NoRoot(Diagnosis.Order);

    /// <summary>How much of the order can be judged; empty when none can.</summary>
    internal string Judged => RootSection.Judged(Diagnosis.Order);

    /// <summary>The steps to show first.</summary>
    internal IEnumerable<LeveragePoint> FirstSteps => Diagnosis.LeveragePoints.Take(Diagnosis.ShowFirst);

    /// <summary>Everything found that is no strength, the first root's finding first.</summary>
    internal IEnumerable<Finding> Findings => RootFinding is { } root ? letter.OtherFindings.Prepend(root) : letter.OtherFindings;

    internal IEnumerable<Finding> Strengths => Diagnosis.Findings.Where(finding => finding.Finds == FindingKind.Strength);

    internal IEnumerable<Finding> Stalls => Diagnosis.Findings.Where(finding => finding.Finds == FindingKind.Stall);
}
