using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>Lists activities so that none stands before one that an edge leads from.</summary>
internal static class TopologicalOrder
{
    /// <param name="edges">Edges without a circle.</param>
    /// <param name="keys">Of the activities that could stand next, the one with the lowest key does; no two keys are equal.</param>
    internal static int[] Of(EdgeList edges, ReadOnlySpan<int> keys)
    {
        var order = new int[keys.Length];
        var waitsFor = new int[keys.Length];
        var ready = new PriorityQueue<int, int>();
        for (var j = 0; j < keys.Length; j++)
        {
            waitsFor[j] = edges.InFirst[j + 1] - edges.InFirst[j];
            if (waitsFor[j] == 0) ready.Enqueue(j, keys[j]);
        }
        for (var place = 0; place < order.Length; place++)
        {
            var next = ready.Dequeue();
            order[place] = next;
            for (var e = edges.OutFirst[next]; e < edges.OutFirst[next + 1]; e++)
            {
                if (--waitsFor[edges.OutTo[e]] == 0) ready.Enqueue(edges.OutTo[e], keys[edges.OutTo[e]]);
            }
        }
        return order;
    }
}
