namespace Roadmap.Engine.Sequencing.Compiling;

/// <summary>
/// The edges of a project in compressed rows, forward and backward. The edges out of activity <c>j</c> stand at
/// <c>OutFirst[j]</c> up to <c>OutFirst[j + 1]</c> in the arrays that begin with <c>Out</c>; likewise those into it.
/// </summary>
internal sealed class EdgeList
{
    internal EdgeList(int count, Edge[] edges)
    {
        All = edges;
        (OutFirst, OutEdge) = Rows(count, edges, edge => edge.From);
        (InFirst, InEdge) = Rows(count, edges, edge => edge.To);
        OutTo = Array.ConvertAll(OutEdge, i => edges[i].To);
        OutWeight = Array.ConvertAll(OutEdge, i => edges[i].Weight);
        InFrom = Array.ConvertAll(InEdge, i => edges[i].From);
        InWeight = Array.ConvertAll(InEdge, i => edges[i].Weight);
    }

    /// <summary>Every edge, by tail and then by head; at most one for each pair.</summary>
    internal Edge[] All { get; }

    internal int[] OutFirst { get; }

    internal int[] OutTo { get; }

    internal int[] OutWeight { get; }

    /// <summary>Where each outgoing edge stands in <see cref="All"/>.</summary>
    internal int[] OutEdge { get; }

    internal int[] InFirst { get; }

    internal int[] InFrom { get; }

    internal int[] InWeight { get; }

    /// <summary>Where each incoming edge stands in <see cref="All"/>.</summary>
    internal int[] InEdge { get; }

    private static (int[] First, int[] Ordinals) Rows(int count, Edge[] edges, Func<Edge, int> row)
    {
        var first = new int[count + 1];
        foreach (var edge in edges) first[row(edge) + 1]++;
        for (var j = 0; j < count; j++) first[j + 1] += first[j];
        var next = first.AsSpan(0, count).ToArray();
        var ordinals = new int[edges.Length];
        for (var i = 0; i < edges.Length; i++) ordinals[next[row(edges[i])]++] = i;
        return (first, ordinals);
    }
}
