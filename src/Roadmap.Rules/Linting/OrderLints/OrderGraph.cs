using System.Collections.Immutable;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Linting.OrderLints;

/// <summary>Which subject the orders of a pack, required and advised together, put before which.</summary>
internal sealed class OrderGraph
{
    private readonly ILookup<string, OrderConstraint> byFirst;
    private readonly Dictionary<string, Dictionary<string, OrderConstraint>> reached = new(StringComparer.Ordinal);

    internal OrderGraph(IEnumerable<OrderConstraint> orders) => byFirst = orders.ToLookup(order => order.First.Subject, StringComparer.Ordinal);

    /// <summary>The orders that together put one subject before another, in their order; null when none do.</summary>
    internal ImmutableArray<OrderConstraint>? Path(string from, string to)
    {
        if (!reached.TryGetValue(from, out var cameBy))
        {
            reached[from] = cameBy = Reach(from);
        }

        if (!cameBy.ContainsKey(to))
        {
            return null;
        }

        var path = new List<OrderConstraint>();
        for (var at = to; at != from; at = path[^1].First.Subject)
        {
            path.Add(cameBy[at]);
        }

        path.Reverse();
        return [.. path];
    }

    private Dictionary<string, OrderConstraint> Reach(string from)
    {
        var cameBy = new Dictionary<string, OrderConstraint>(StringComparer.Ordinal);
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var at))
        {
            foreach (var order in byFirst[at].Where(order => order.Then.Subject != from && cameBy.TryAdd(order.Then.Subject, order)))
            {
                open.Enqueue(order.Then.Subject);
            }
        }

        return cameBy;
    }
}
