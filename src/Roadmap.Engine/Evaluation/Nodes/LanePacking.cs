using System.Runtime.Intrinsics;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Compares two columns lane by lane and packs the answers into bits. The wide path and the narrow one say the same.</summary>
internal static class LanePacking
{
    private const int LanesAtOnce = 4;

    /// <summary>A bit for each lane in which the left value is less than the right one plus an amount.</summary>
    /// <param name="left">At most 64 values.</param>
    /// <param name="right">As many.</param>
    /// <param name="mask">Laid over both before anything else.</param>
    /// <param name="amount">Added to the right side.</param>
    internal static ulong Less(ReadOnlySpan<long> left, ReadOnlySpan<long> right, long mask, long amount)
    {
        var bits = 0UL;
        var lane = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; lane + LanesAtOnce <= left.Length; lane += LanesAtOnce)
            {
                bits |= (ulong)Vector256.LessThan(Wide(left, lane, mask), Wide(right, lane, mask) + Vector256.Create(amount)).ExtractMostSignificantBits() << lane;
            }
        }

        for (; lane < left.Length; lane++)
        {
            bits |= ((left[lane] & mask) < (right[lane] & mask) + amount ? 1UL : 0) << lane;
        }

        return bits;
    }

    /// <summary>A bit for each lane in which the left value equals the right one plus an amount.</summary>
    /// <inheritdoc cref="Less"/>
    internal static ulong Same(ReadOnlySpan<long> left, ReadOnlySpan<long> right, long mask, long amount)
    {
        var bits = 0UL;
        var lane = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; lane + LanesAtOnce <= left.Length; lane += LanesAtOnce)
            {
                bits |= (ulong)Vector256.Equals(Wide(left, lane, mask), Wide(right, lane, mask) + Vector256.Create(amount)).ExtractMostSignificantBits() << lane;
            }
        }

        for (; lane < left.Length; lane++)
        {
            bits |= ((left[lane] & mask) == (right[lane] & mask) + amount ? 1UL : 0) << lane;
        }

        return bits;
    }

    private static Vector256<long> Wide(ReadOnlySpan<long> values, int lane, long mask) => Vector256.Create(values[lane..]) & Vector256.Create(mask);
}
