namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>Reads a list of activities out of a schedule: by start, activities of one start in the order of the sequence graph.</summary>
internal sealed class StartOrder
{
    private readonly SequenceGraph _graph;
    private int[] _first;

    internal StartOrder(SequenceGraph graph, int horizon) => (_graph, _first) = (graph, new int[horizon + 2]);

    /// <summary>Writes the list; starts may lie beyond the horizon.</summary>
    internal void Read(ReadOnlySpan<int> starts, Span<int> order)
    {
        var last = 0;
        foreach (var start in starts) last = Math.Max(last, start);
        if (_first.Length < last + 2) Array.Resize(ref _first, last + 2);

        var first = _first.AsSpan(0, last + 2);
        first.Clear();
        foreach (var start in starts) first[start + 1]++;
        for (var t = 1; t < first.Length; t++) first[t] += first[t - 1];
        foreach (var activity in _graph.Order) order[first[starts[activity]]++] = activity;
        if (!_graph.IsMonotone) Repair(order);
    }

    /// <summary>Where an activity may start before one that it follows, the list by starts is a wish only.</summary>
    private void Repair(Span<int> order)
    {
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++) places[order[place]] = place;
        TopologicalOrder.Of(_graph.Edges, places).CopyTo(order);
    }
}
