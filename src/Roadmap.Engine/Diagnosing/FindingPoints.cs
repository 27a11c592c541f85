using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Diagnosing;

/// <summary>What findings weigh in the ranking of practices and questions.</summary>
internal static class FindingPoints
{
    internal static ImmutableArray<FindingWeight> Of(RulePack pack, IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => new FindingWeight(finding.Id, finding.Title, Points(pack.Scoring, finding.Finds, finding.Severity), finding.LeadsTo))];

    internal static long Points(Scoring scoring, FindingKind finds, Severity severity) => finds switch
    {
        FindingKind.Strength => 0,
        FindingKind.Stall => Thousandths.Multiply(scoring.Points[(int)severity], scoring.StallFactor),
        _ => scoring.Points[(int)severity],
    };
}
