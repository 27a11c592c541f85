namespace Roadmap.Engine.Exploring.Curing;

/// <summary>All choices of so many items, in the order of the items.</summary>
internal static class Combinations
{
    /// <param name="items">The items.</param>
    /// <param name="size">At least 1.</param>
    internal static IEnumerable<int[]> Of(int[] items, int size)
    {
        var at = Enumerable.Range(0, size).ToArray();
        while (size <= items.Length)
        {
            yield return Array.ConvertAll(at, i => items[i]);
            var last = size - 1;
            while (last >= 0 && at[last] == items.Length - size + last)
            {
                last--;
            }

            if (last < 0)
            {
                yield break;
            }

            at[last]++;
            for (var i = last + 1; i < size; i++)
            {
                at[i] = at[i - 1] + 1;
            }
        }
    }
}
