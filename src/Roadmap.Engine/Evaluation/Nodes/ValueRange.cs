using System.Numerics;
using System.Runtime.Intrinsics;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>The values from low to high, both in; or all others. Every comparison of a value with literals is one of these.</summary>
/// <param name="Low">The lowest value.</param>
/// <param name="High">The highest value; below <paramref name="Low"/> when there is none.</param>
/// <param name="IsInverted">True when it is the values outside.</param>
internal readonly record struct ValueRange(long Low, long High, bool IsInverted)
{
    private const int LanesAtOnce = 4;

    internal static ValueRange Of(Comparison comparison, long amount) => comparison switch
    {
        Comparison.Less => new(long.MinValue, amount - 1, false),
        Comparison.LessOrEqual => new(long.MinValue, amount, false),
        Comparison.Greater => new(amount + 1, long.MaxValue, false),
        Comparison.GreaterOrEqual => new(amount, long.MaxValue, false),
        Comparison.Equal => new(amount, amount, false),
        _ => new(amount, amount, true),
    };

    /// <summary>The words of a set as a range of indexes, or null when it has gaps inside and outside.</summary>
    /// <param name="members">A bit for each word in the set.</param>
    /// <param name="words">How many words there are, 1 to 64.</param>
    internal static ValueRange? Of(ulong members, int words)
    {
        var all = ulong.MaxValue >> (64 - words);
        var inside = members & all;
        return IsRun(inside) ? Run(inside, false) : IsRun(~inside & all) ? Run(~inside & all, true) : null;
    }

    internal bool Contains(long value) => ((value >= Low) & (value <= High)) != IsInverted;

    /// <summary>A bit for each value that it contains.</summary>
    /// <param name="lanes">At most 64 values.</param>
    internal ulong Pack(ReadOnlySpan<long> lanes)
    {
        var outside = 0UL;
        var lane = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var low = Vector256.Create(Low);
            var high = Vector256.Create(High);
            for (; lane + LanesAtOnce <= lanes.Length; lane += LanesAtOnce)
            {
                var values = Vector256.Create(lanes[lane..]);
                var miss = Vector256.LessThan(values, low) | Vector256.GreaterThan(values, high);
                outside |= (ulong)miss.ExtractMostSignificantBits() << lane;
            }
        }

        for (; lane < lanes.Length; lane++)
        {
            outside |= (lanes[lane] < Low || lanes[lane] > High ? 1UL : 0) << lane;
        }

        return IsInverted ? outside : ~outside;
    }

    private static bool IsRun(ulong bits)
    {
        var shifted = bits == 0 ? 0 : bits >> BitOperations.TrailingZeroCount(bits);
        return (shifted & (shifted + 1)) == 0;
    }

    private static ValueRange Run(ulong bits, bool isInverted) => bits == 0
        ? new(1, 0, isInverted)
        : new(BitOperations.TrailingZeroCount(bits), BitOperations.Log2(bits), isInverted);
}
