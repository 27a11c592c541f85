namespace Roadmap.Engine.Exploring.Curing;

/// <summary>Sets that were found, to keep larger ones that hold one of them from being tried.</summary>
internal sealed class FoundSets
{
    private readonly HashSet<int> singles = [];
    private readonly HashSet<ulong> larger = [];

    /// <summary>The items that are not found alone.</summary>
    internal int[] Apart(int[] pool) => [.. pool.Where(item => !singles.Contains(item))];

    internal void AddRange(IEnumerable<int[]> sets)
    {
        foreach (var set in sets)
        {
            if (set.Length == 1)
            {
                singles.Add(set[0]);
            }
            else
            {
                larger.Add(Key(set, (1 << set.Length) - 1));
            }
        }
    }

    /// <summary>Whether some of a set, or all of it, was found. Items found alone are not looked at.</summary>
    internal bool HasPartOf(int[] set)
    {
        if (larger.Count == 0)
        {
            return false;
        }

        for (var part = 3; part < 1 << set.Length; part++)
        {
            if (larger.Contains(Key(set, part)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The chosen items, 16 bits for each, none of them 0.</summary>
    private static ulong Key(int[] set, int part)
    {
        var key = 0UL;
        for (var i = 0; i < set.Length; i++)
        {
            if ((part & (1 << i)) != 0)
            {
                key = (key << 16) | (uint)(set[i] + 1);
            }
        }

        return key;
    }
}
