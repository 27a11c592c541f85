using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Planning.Selecting;

/// <summary>Which practices clear which stalls, and how much each stall weighs.</summary>
internal sealed class StallWeights
{
    private readonly ImmutableArray<(Finding Stall, int Points)> stalls;

    internal StallWeights(Diagnosis diagnosis, Scoring scoring) =>
        stalls = [.. diagnosis.Findings.Where(finding => finding.Finds == FindingKind.Stall).Select(stall => (stall, Points(scoring, stall)))];

    internal IEnumerable<Finding> Stalls => stalls.Select(stall => stall.Stall);

    internal int Of(string practice) => stalls.Where(stall => stall.Stall.LeadsTo.Contains(practice, StringComparer.Ordinal)).Sum(stall => stall.Points);

    internal ImmutableArray<string> ClearedBy(string practice) =>
        [.. stalls.Where(stall => stall.Stall.LeadsTo.Contains(practice, StringComparer.Ordinal)).Select(stall => stall.Stall.Id)];

    /// <summary>Whole points, at least 1: a stall of no points is still one to clear.</summary>
    private static int Points(Scoring scoring, Finding stall) => (int)Math.Clamp(scoring.Points[(int)stall.Severity] / 1000, 1, 1000);
}
