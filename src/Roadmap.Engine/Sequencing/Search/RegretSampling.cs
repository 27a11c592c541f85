using Roadmap.Engine.Sequencing.Decoding;

namespace Roadmap.Engine.Sequencing.Search;

/// <summary>Makes lists at random, an activity the likelier to come next the more would be regretted by passing it over (Drexl's rule).</summary>
internal sealed class RegretSampling
{
    private readonly SequenceGraph _graph;
    private readonly int[] _ready;
    private readonly int[] _missing;

    internal RegretSampling(SequenceGraph graph)
    {
        _graph = graph;
        _ready = new int[graph.Count];
        _missing = new int[graph.Count];
    }

    internal void Sample(int[] keys, Span<int> order, Xoshiro256 random)
    {
        var count = Begin();
        for (var place = 0; place < order.Length; place++)
        {
            var chosen = Choose(keys, count, random);
            var activity = _ready[chosen];
            order[place] = activity;
            _ready[chosen] = _ready[--count];
            count = Release(activity, count);
        }
    }

    private int Begin()
    {
        var count = 0;
        for (var j = 0; j < _graph.Count; j++)
        {
            _missing[j] = _graph.Edges.InFirst[j + 1] - _graph.Edges.InFirst[j];
            if (_missing[j] == 0) _ready[count++] = j;
        }
        return count;
    }

    private int Choose(int[] keys, int count, Xoshiro256 random)
    {
        var worst = 0;
        for (var i = 0; i < count; i++) worst = Math.Max(worst, keys[_ready[i]]);
        var total = 0L;
        for (var i = 0; i < count; i++) total += Regret(worst, keys[_ready[i]]);
        var at = (long)Math.BigMul(random.Next(), (ulong)total, out _);
        for (var i = 0; i < count; i++)
        {
            at -= Regret(worst, keys[_ready[i]]);
            if (at < 0) return i;
        }
        return count - 1;
    }

    private static long Regret(int worst, int key) => (long)worst - key + PriorityKeys.Scale;

    private int Release(int activity, int count)
    {
        for (var e = _graph.Edges.OutFirst[activity]; e < _graph.Edges.OutFirst[activity + 1]; e++)
        {
            var to = _graph.Edges.OutTo[e];
            if (--_missing[to] == 0) _ready[count++] = to;
        }
        return count;
    }
}
