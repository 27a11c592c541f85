using Roadmap.Engine.Sequencing.Decoding;

namespace Roadmap.Engine.Sequencing.Search;

/// <summary>Mixes two lists: the middle stands in the father's order, the rest in the mother's. What both keep to, the child keeps to as well.</summary>
internal sealed class ListCrossover
{
    private readonly bool[] _isTaken;

    internal ListCrossover(int activities) => _isTaken = new bool[activities];

    /// <summary>Hartmann's two-point crossover with points chosen at random.</summary>
    internal void Mix(ReadOnlySpan<int> mother, ReadOnlySpan<int> father, Span<int> child, Xoshiro256 random)
    {
        var first = random.Below(child.Length + 1);
        var second = random.Below(child.Length + 1);
        if (first > second) (first, second) = (second, first);

        Array.Clear(_isTaken);
        Fill(mother, child, 0, first);
        Fill(father, child, first, second);
        Fill(mother, child, second, child.Length);
    }

    /// <summary>Exchanges neighbours here and there where the graph lets them.</summary>
    internal static void Mutate(Span<int> order, int oneIn, SequenceGraph graph, Xoshiro256 random)
    {
        for (var i = 0; i + 1 < order.Length; i++)
        {
            if (random.OneIn(oneIn) && !graph.IsBefore(order[i], order[i + 1])) (order[i], order[i + 1]) = (order[i + 1], order[i]);
        }
    }

    private void Fill(ReadOnlySpan<int> from, Span<int> child, int place, int end)
    {
        for (var i = 0; place < end; i++)
        {
            if (_isTaken[from[i]]) continue;
            _isTaken[from[i]] = true;
            child[place++] = from[i];
        }
    }
}
