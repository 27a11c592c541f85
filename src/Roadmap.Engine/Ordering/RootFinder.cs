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
        var upstream = violated.ToDictionary(i => i, i => Upstream(graph, district, i));
        var roots = violated.Where(i => IsRoot(i, upstream));
        return [.. roots
            .Select(i => Root(district, i, [.. violated.Where(other => other != i && upstream[other].Contains(i))]))
            .OrderByDescending(root => root.Rank)
            .ThenBy(root => root.Id, StringComparer.Ordinal)];
    }

    internal static bool IsViolated(OrderStatus status) => status is OrderStatus.Inverted or OrderStatus.Skipped;

    /// <summary>A root waits on none; where violated constraints wait on each other in a ring that waits on nothing else, the first by id stands for it.</summary>
    private static bool IsRoot(int constraint, Dictionary<int, SortedSet<int>> upstream) =>
        upstream[constraint].All(other => other == constraint || (upstream[other].Contains(constraint) && constraint < other));

    private static SortedSet<int> Upstream(ConstraintGraph graph, BoundDistrict district, int start)
    {
        var found = new SortedSet<int>();
        var open = new Stack<int>([start]);
        while (open.TryPop(out var constraint))
        {
            foreach (var other in graph.WaitsOn[constraint])
            {
                if (IsViolated(district.Orders[other].Status) && found.Add(other))
                {
                    open.Push(other);
                }
            }
        }

        return found;
    }

    private static OrderRoot Root(BoundDistrict district, int root, List<int> downstream)
    {
        var orders = district.Pack.Orders;
        var rank = downstream.Append(root).Sum(i => OrderWeights.Of(district.Pack, orders[i]));
        return new OrderRoot(orders[root].Id, rank, [.. downstream.Select(i => orders[i].Id).Order(StringComparer.Ordinal)]);
    }
}
