using System.Collections.Immutable;

namespace Roadmap.Benchmarks.Asking;

/// <summary>How one way of asking went.</summary>
/// <param name="Firsts">The first leverage points before the first question and after each, until nothing more could be asked.</param>
/// <param name="ToStop">After how many questions no single answer could change them; as many as were asked where nobody looked.</param>
internal sealed record AskingResult(ImmutableArray<ImmutableArray<int>> Firsts, int ToStop)
{
    internal int Questions => Firsts.Length - 1;

    /// <summary>What is said when all is known that can be asked.</summary>
    internal ImmutableArray<int> Final => Firsts[^1];

    /// <summary>After how many questions the first leverage points were these and stayed so; all of them when they never were.</summary>
    internal int ToReach(ImmutableArray<int> final)
    {
        var last = Firsts.Length;
        while (last > 0 && Firsts[last - 1].SequenceEqual(final))
        {
            last--;
        }

        return Math.Min(last, Questions);
    }

    internal bool IsAtStop(ImmutableArray<int> final) => Firsts[ToStop].SequenceEqual(final);
}
