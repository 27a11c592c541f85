using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Gathers the findings of rules, order and waivers, so that one fact is one finding.</summary>
internal sealed class FindingCollector(RulePack pack, PhraseBook phrases)
{
    private readonly RuleFindingWriter rules = new(phrases);
    private readonly OrderFindingWriter orders = new(pack, phrases);
    private readonly WaiverFindingWriter waivers = new(phrases);

    internal CollectedFindings Collect(BoundDistrict district, LaneTruth truth, OrderAnalysis order)
    {
        var inForce = district.Waivers.Where(waiver => waiver.IsInForce).ToDictionary(waiver => waiver.Target, StringComparer.Ordinal);
        var firing = pack.Rules.Where((rule, i) => Shows(rule) && truth.Outcome(i) == RuleOutcome.Fires).ToList();
        var explained = firing.SelectMany(rule => rule.Explains).ToHashSet(StringComparer.Ordinal);
        var found = firing.Where(rule => !inForce.ContainsKey(rule.Id)).Select(rule => rules.Write(rule, district, truth, order))
            .Concat(OrderFindings(district, order, explained).Where(finding => !inForce.ContainsKey(finding.Id)))
            .Concat(district.Waivers.Where(waiver => !waiver.IsInForce).Select(waivers.Expired));
        var waived = inForce.Values
            .Where(waiver => firing.Any(rule => rule.Id == waiver.Target) || order.Constraints.Any(standing => standing.Id == waiver.Target && IsOrderFinding(order, standing)))
            .Select(waivers.Waived)
            .OrderBy(waived => waived.Id, StringComparer.Ordinal);
        return new CollectedFindings(FindingOrder.Sort(found), [.. waived]);
    }

    internal static bool Shows(Rule rule) => !rule.IsDisabled && rule.Lifecycle is RuleLifecycle.Stable or RuleLifecycle.Trial;

    private IEnumerable<Finding> OrderFindings(BoundDistrict district, OrderAnalysis order, HashSet<string> explained)
    {
        var roots = order.Roots.ToDictionary(root => root.Id, StringComparer.Ordinal);
        for (var i = 0; i < pack.Orders.Length; i++)
        {
            var standing = order.Constraints[i];
            if (!explained.Contains(standing.Id) && IsOrderFinding(order, standing))
            {
                yield return orders.Write(district, pack.Orders[i], standing, roots.TryGetValue(standing.Id, out var root) ? root.HoldsUp : []);
            }
        }
    }

    private static bool IsOrderFinding(OrderAnalysis order, ConstraintStanding standing) =>
        standing.Status is OrderStatus.AtRisk or OrderStatus.Healed || order.Roots.Any(root => root.Id == standing.Id);
}
