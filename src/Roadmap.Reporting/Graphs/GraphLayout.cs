using System.Collections.Immutable;

namespace Roadmap.Reporting.Graphs;

/// <summary>Puts each node of a graph into a column after everything before it, and into a row near what it is tied to.</summary>
/// <param name="Columns">The column of each node, from 0.</param>
/// <param name="Rows">The row of each node in its column, from 0.</param>
internal sealed record GraphLayout(ImmutableArray<int> Columns, ImmutableArray<int> Rows)
{
    private const int Sweeps = 6;

    internal int ColumnCount => Columns.IsEmpty ? 0 : Columns.Max() + 1;

    internal int RowCount => Rows.IsEmpty ? 0 : Rows.Max() + 1;

    internal static GraphLayout Of(OrderGraph graph)
    {
        var columns = LongestPaths(graph);
        var rows = Rank(columns, Enumerable.Range(0, columns.Length).Select(node => (long)node).ToArray());
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            rows = Rank(columns, Neighbours(graph, rows, isForward: sweep % 2 == 0));
        }

        return new GraphLayout([.. columns], [.. rows]);
    }

    /// <summary>The longest way to each node. Milestones have no cycle, but two milestones of one practice are one node here: an edge that would close a cycle is not followed.</summary>
    private static int[] LongestPaths(OrderGraph graph)
    {
        var before = graph.Edges.ToLookup(edge => edge.To, edge => edge.From);
        var columns = new int[graph.Nodes.Length];
        var state = new Visit[graph.Nodes.Length];
        for (var node = 0; node < columns.Length; node++)
        {
            Walk(node);
        }

        return columns;

        // As deep as the longest chain of a pack, which its loader keeps below the number of its practices.
        int Walk(int node)
        {
            if (state[node] == Visit.None)
            {
                state[node] = Visit.Open;
                foreach (var first in before[node])
                {
                    if (state[first] != Visit.Open)
                    {
                        columns[node] = Math.Max(columns[node], Walk(first) + 1);
                    }
                }

                state[node] = Visit.Done;
            }

            return columns[node];
        }
    }

    /// <summary>Where the neighbours of each node stand on average, in thousandths of a row; a node without any stays where it is.</summary>
    private static long[] Neighbours(OrderGraph graph, int[] rows, bool isForward)
    {
        var sums = new long[rows.Length];
        var counts = new int[rows.Length];
        foreach (var edge in graph.Edges)
        {
            var (node, neighbour) = isForward ? (edge.To, edge.From) : (edge.From, edge.To);
            sums[node] += rows[neighbour];
            counts[node]++;
        }

        return [.. rows.Select((row, node) => counts[node] == 0 ? 1000L * row : 1000L * sums[node] / counts[node])];
    }

    private static int[] Rank(int[] columns, long[] wishes)
    {
        var rows = new int[columns.Length];
        foreach (var column in Enumerable.Range(0, columns.Length).GroupBy(node => columns[node]))
        {
            var row = 0;
            foreach (var node in column.OrderBy(node => wishes[node]).ThenBy(node => node))
            {
                rows[node] = row++;
            }
        }

        return rows;
    }

    private enum Visit
    {
        None,
        Open,
        Done,
    }
}
