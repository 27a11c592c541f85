using System.Collections.Immutable;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>A graph that finds its cycles without recursion; what it finds does not depend on the order in which edges came.</summary>
internal sealed class DirectedGraph
{
    private readonly SortedDictionary<string, SortedDictionary<string, GraphEdge>> edges = new(StringComparer.Ordinal);

    internal void Add(GraphEdge edge)
    {
        Node(edge.To);
        var targets = Node(edge.From);
        if (!targets.TryGetValue(edge.To, out var known) || Precedes(edge, known))
        {
            targets[edge.To] = edge;
        }
    }

    /// <summary>Cycles that share no node, each a shortest one through its smallest node, so that mending them one by one ends.</summary>
    internal ImmutableArray<ImmutableArray<GraphEdge>> FindCycles()
    {
        var left = new SortedSet<string>(edges.Keys, StringComparer.Ordinal);
        var cycles = ImmutableArray.CreateBuilder<ImmutableArray<GraphEdge>>();
        RemoveLooseEnds(left);
        while (left.Count > 0)
        {
            var start = left.Min!;
            var cycle = ShortestCycle(start, left);
            if (cycle.IsEmpty)
            {
                left.Remove(start);
            }
            else
            {
                cycles.Add(cycle);
                left.ExceptWith(cycle.Select(edge => edge.From));
            }

            RemoveLooseEnds(left);
        }

        return cycles.ToImmutable();
    }

    private SortedDictionary<string, GraphEdge> Node(string id)
    {
        if (!edges.TryGetValue(id, out var targets))
        {
            edges[id] = targets = new SortedDictionary<string, GraphEdge>(StringComparer.Ordinal);
        }

        return targets;
    }

    private static bool Precedes(GraphEdge edge, GraphEdge known) =>
        string.CompareOrdinal(edge.Place?.ToString(), known.Place?.ToString()) < 0;

    private void RemoveLooseEnds(SortedSet<string> left)
    {
        var incoming = left.ToDictionary(node => node, _ => 0, StringComparer.Ordinal);
        foreach (var target in left.SelectMany(node => edges[node].Keys).Where(left.Contains))
        {
            incoming[target]++;
        }

        var loose = new Stack<string>(left.Where(node => incoming[node] == 0));
        while (loose.TryPop(out var node))
        {
            left.Remove(node);
            foreach (var target in edges[node].Keys.Where(left.Contains))
            {
                if (--incoming[target] == 0)
                {
                    loose.Push(target);
                }
            }
        }
    }

    private ImmutableArray<GraphEdge> ShortestCycle(string start, SortedSet<string> left)
    {
        var cameBy = new Dictionary<string, GraphEdge>(StringComparer.Ordinal);
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var edge in edges[node].Values.Where(edge => left.Contains(edge.To)))
            {
                if (string.Equals(edge.To, start, StringComparison.Ordinal))
                {
                    return Path(start, edge, cameBy);
                }

                if (cameBy.TryAdd(edge.To, edge))
                {
                    queue.Enqueue(edge.To);
                }
            }
        }

        return [];
    }

    private static ImmutableArray<GraphEdge> Path(string start, GraphEdge last, Dictionary<string, GraphEdge> cameBy)
    {
        var path = new List<GraphEdge> { last };
        while (!string.Equals(path[^1].From, start, StringComparison.Ordinal))
        {
            path.Add(cameBy[path[^1].From]);
        }

        path.Reverse();
        return [.. path];
    }
}
