using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Recommendation;

/// <summary>What the reasons of all leverage points of a diagnosis look up: which findings lead to a practice, and what waits behind it.</summary>
internal sealed class RankingReasons
{
    private readonly ILookup<string, FindingWeight> answered;
    private readonly List<int>?[] behind;
    private readonly DecisionPlan plan;

    internal RankingReasons(DecisionPlan plan, BoundDistrict district, DecidedPoint[] points, FindingWeights findings)
    {
        this.plan = plan;
        answered = findings.All
            .Where(finding => finding.Points != 0)
            .SelectMany(finding => finding.LeadsTo.Distinct(StringComparer.Ordinal).Select(practice => (practice, finding)))
            .ToLookup(pair => pair.practice, pair => pair.finding, StringComparer.Ordinal);
        behind = new List<int>?[plan.Practices.Length];
        foreach (var point in points.OrderBy(point => point.Practice))
        {
            PutBehindItsHelpers(point.Practice, district, points);
        }
    }

    /// <summary>The titles of the findings that lead to a practice, the heaviest first.</summary>
    internal IEnumerable<string> Answered(int practice) => answered[plan.Pack.Practices[practice].Id]
        .OrderByDescending(finding => finding.Points)
        .ThenBy(finding => finding.Id, StringComparer.Ordinal)
        .Select(finding => finding.Title);

    /// <summary>The titles of the candidates that wait for a practice, the nearest first.</summary>
    internal List<string> Opened(int practice)
    {
        var titles = new List<string>();
        var seen = new HashSet<int> { practice };
        List<int> frontier = [practice];
        for (var steps = 0; frontier.Count > 0 && !plan.Unlock.IsNothing(steps); steps++)
        {
            frontier = [.. frontier.SelectMany(Behind).Where(seen.Add)];
            titles.AddRange(frontier.Select(candidate => plan.Pack.Practices[candidate].Title));
        }

        return titles;
    }

    private IEnumerable<int> Behind(int practice) => behind[practice] ?? [];

    private void PutBehindItsHelpers(int practice, BoundDistrict district, DecidedPoint[] points)
    {
        foreach (var need in plan.Order.Needs[practice].Where(need => district.Orders[need].First.Holds == false))
        {
            foreach (var helper in points.Select(point => point.Practice))
            {
                if (helper != practice && plan.Helpers[need].Has(helper) && !(behind[helper] ??= []).Contains(practice))
                {
                    behind[helper]!.Add(practice);
                }
            }
        }
    }
}
