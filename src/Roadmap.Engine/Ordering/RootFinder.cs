using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Ordering;

/// <summary>Finds, among the violated constraints, the roots and what each holds up.</summary>
internal static class RootFinder
{
    internal static ImmutableArray<OrderRoot> Find(ConstraintGraph graph, BoundDistrict district)
    {
        var violated = Enumerable.Range(0, district.Orders.Length).Where(i => IsViolated(district.Orders[i].Status)).ToList();
        var precedence = new Precedence(violated, i => graph.WaitsOn[i]);
        return [.. violated
            .Where(i => precedence.IsFirst(i, violated))
            .Select(i => Root(district, i, [.. violated.Where(other => other != i && precedence.WaitsOn(other, i))]))
            .OrderByDescending(root => root.Rank)
            .ThenBy(root => root.Id, StringComparer.Ordinal)];
    }

    internal static bool IsViolated(OrderStatus status) => status is OrderStatus.Inverted or OrderStatus.Skipped;

    private static OrderRoot Root(BoundDistrict district, int root, List<int> downstream)
    {
        var orders = district.Pack.Orders;
        var rank = downstream.Append(root).Sum(i => OrderWeights.Of(district.Pack, orders[i]));
        return new OrderRoot(orders[root].Id, rank, [.. downstream.Select(i => orders[i].Id).Order(StringComparer.Ordinal)]);
    }
}
