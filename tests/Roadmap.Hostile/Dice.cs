namespace Roadmap.Hostile;

/// <summary>A seeded generator (xorshift64*): the same seed gives the same numbers everywhere.</summary>
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

    internal T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];
}
