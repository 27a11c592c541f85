using System.Numerics;

namespace Roadmap.Engine.Evaluation.Bits;

/// <summary>A set of ordinals in a <see cref="BitTable"/>.</summary>
internal readonly ref struct BitRow(Span<ulong> words)
{
    private readonly Span<ulong> words = words;

    internal bool IsEmpty => !words.ContainsAnyExcept(0UL);

    internal bool Has(int bit) => (words[bit >> 6] >> (bit & 63) & 1) != 0;

    internal void Add(int bit) => words[bit >> 6] |= 1UL << (bit & 63);

    internal void Remove(int bit) => words[bit >> 6] &= ~(1UL << (bit & 63));

    internal void Clear() => words.Clear();

    internal void Set(BitRow other) => other.words.CopyTo(words);

    internal void AddAll(BitRow other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] |= other.words[i];
        }
    }

    internal void KeepAll(BitRow other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= other.words[i];
        }
    }

    internal void RemoveAll(BitRow other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= ~other.words[i];
        }
    }

    internal int CountShared(BitRow other)
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            count += BitOperations.PopCount(words[i] & other.words[i]);
        }

        return count;
    }

    /// <summary>The ordinals, lowest first.</summary>
    public Enumerator GetEnumerator() => new(words);

    internal ref struct Enumerator(ReadOnlySpan<ulong> words)
    {
        private readonly ReadOnlySpan<ulong> words = words;
        private ulong left = 0;
        private int word = -1;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (left == 0)
            {
                if (++word >= words.Length)
                {
                    return false;
                }

                left = words[word];
            }

            Current = (word << 6) + BitOperations.TrailingZeroCount(left);
            left &= left - 1;
            return true;
        }
    }
}
