namespace Roadmap.Reference.Tests.Generation;

/// <summary>A seeded generator (xorshift64*): the same seed gives the same cases everywhere.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = (seed * 0x9E3779B97F4A7C15UL) | 1UL;

    internal int Next(int bound)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (int)(((state * 0x2545F4914F6CDD1DUL) >> 33) % (ulong)bound);
    }

    internal int Between(int low, int high) => low + Next(high - low + 1);

    internal bool Chance(int percent) => Next(100) < percent;

    internal T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    internal List<T> Shuffled<T>(IEnumerable<T> items) => items.Select(item => (Key: Next(int.MaxValue), Item: item)).ToList().OrderBy(pair => pair.Key).Select(pair => pair.Item).ToList();

    /// <summary>Some of them, at least so many, in the order given.</summary>
    internal List<T> Some<T>(IReadOnlyList<T> items, int least, int most)
    {
        var count = Math.Min(items.Count, Between(least, most));
        var chosen = Shuffled(Enumerable.Range(0, items.Count)).Take(count).ToHashSet();
        return items.Where((_, index) => chosen.Contains(index)).ToList();
    }
}
