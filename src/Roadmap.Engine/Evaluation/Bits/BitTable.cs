namespace Roadmap.Engine.Evaluation.Bits;

/// <summary>Sets of ordinals, one to a row, in one array: what a diagnosis joins and counts without allocating.</summary>
internal sealed class BitTable
{
    private readonly ulong[] words;
    private readonly int width;

    /// <param name="rows">How many sets.</param>
    /// <param name="bits">How many ordinals each can hold, from 0.</param>
    internal BitTable(int rows, int bits)
    {
        width = (bits + 63) >> 6;
        words = new ulong[rows * width];
    }

    internal BitRow this[int row] => new(words.AsSpan(row * width, width));

    internal void Clear() => Array.Clear(words);

    /// <summary>Makes a relation transitive: what stands in the row of something in a row stands in that row too.</summary>
    /// <param name="rows">The rows that are part of the relation, and the only ordinals in them.</param>
    internal void Close(List<int> rows)
    {
        foreach (var through in rows)
        {
            var reached = this[through];
            foreach (var row in rows)
            {
                var from = this[row];
                if (from.Has(through))
                {
                    from.AddAll(reached);
                }
            }
        }
    }
}
