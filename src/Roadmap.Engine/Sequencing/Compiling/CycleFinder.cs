using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Compiling;

/// <summary>Looks for a cycle of edges whose weights add up to more than nothing (Bellman and Ford's longest paths).</summary>
internal static class CycleFinder
{
    /// <summary>The cycle, or null when there is none.</summary>
    internal static Infeasibility? Find(int count, Edge[] edges)
    {
        var start = new long[count];
        var pushedBy = new int[count];
        Array.Fill(pushedBy, -1);
        for (var round = 0; round <= count; round++)
        {
            var moved = Relax(edges, start, pushedBy);
            if (moved < 0) return null;
            if (round == count) return Around(moved, count, edges, pushedBy);
        }
        return null;
    }

    /// <summary>Pushes every head once and returns one that moved, or -1.</summary>
    private static int Relax(Edge[] edges, long[] start, int[] pushedBy)
    {
        var moved = -1;
        for (var i = 0; i < edges.Length; i++)
        {
            var pushed = start[edges[i].From] + edges[i].Weight;
            if (pushed <= start[edges[i].To]) continue;
            start[edges[i].To] = pushed;
            pushedBy[edges[i].To] = i;
            moved = edges[i].To;
        }
        return moved;
    }

    private static Infeasibility Around(int moved, int count, Edge[] edges, int[] pushedBy)
    {
        // An activity that still moves after so many rounds has the cycle behind it: as many steps back stand on it.
        var on = moved;
        for (var step = 0; step < count; step++) on = edges[pushedBy[on]].From;

        var cycle = new List<Edge>();
        var at = on;
        do
        {
            cycle.Add(edges[pushedBy[at]]);
            at = cycle[^1].From;
        }
        while (at != on);
        cycle.Reverse();

        var first = cycle.FindIndex(edge => edge.From == cycle.Min(other => other.From));
        var turned = cycle.Skip(first).Concat(cycle.Take(first)).ToList();
        return new(InfeasibilityKind.Cycle, [.. turned.Select(edge => edge.From)], [.. turned.Select(edge => edge.Arc)]);
    }
}
