using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>
/// Which activities come before which in every list that is decoded. It holds as many edges as fit together without a
/// circle; the rest, such as greatest lags, are its <see cref="BackEdges"/>.
/// </summary>
internal sealed class SequenceGraph
{
    private readonly ulong[] _before;
    private readonly int _row;

    internal SequenceGraph(CompiledProject project)
    {
        Count = project.Count;
        _row = (Count + 63) / 64;
        _before = new ulong[Count * _row];
        var circles = new CircleGuard(Count);
        // What pushes comes first: those edges alone never close a circle, because a project with a positive cycle is not compiled.
        var kept = project.Edges.All.OrderBy(edge => -Math.Sign(edge.Weight)).ToLookup(edge => circles.TryAdd(edge.From, edge.To));
        foreach (var edge in kept[true]) Mark(edge);
        Edges = new EdgeList(Count, [.. kept[true]]);
        BackEdges = [.. kept[false]];
        IsMonotone = kept[true].All(edge => edge.Weight >= 0);
        Order = TopologicalOrder.Of(Edges, [.. Enumerable.Range(0, Count)]);
        Rank = new int[Count];
        for (var place = 0; place < Count; place++) Rank[Order[place]] = place;
    }

    internal int Count { get; }

    /// <summary>The edges that every list follows.</summary>
    internal EdgeList Edges { get; }

    /// <summary>The edges that a list may go against.</summary>
    internal Edge[] BackEdges { get; }

    /// <summary>True when an activity never starts before one that it follows in lists.</summary>
    internal bool IsMonotone { get; }

    /// <summary>Every activity, none before one that it follows; of those that could stand next, the lowest ordinal.</summary>
    internal int[] Order { get; }

    /// <summary>Where each activity stands in <see cref="Order"/>.</summary>
    internal int[] Rank { get; }

    /// <summary>True when an edge runs straight from the first activity to the second.</summary>
    internal bool IsBefore(int first, int second) => (_before[first * _row + (second >> 6)] >> (second & 63) & 1) != 0;

    private void Mark(Edge edge) => _before[edge.From * _row + (edge.To >> 6)] |= 1UL << (edge.To & 63);
}
