using System.Numerics;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>
/// Compares the difference between the highest and the lowest role with an amount. The spread over those who told can only grow,
/// so a bound that it has passed is decided; one it has not is decided only when all have told.
/// </summary>
internal sealed record SpreadNode(SlotList Roles, Comparison Comparison, long Amount) : LeafNode
{
    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        var all = lanes.Mask;
        var any = 0UL;
        foreach (var slot in Roles.Slots)
        {
            var known = lanes.ValueKnown(slot);
            all &= known;
            any |= known;
        }

        if (any == 0)
        {
            return default;
        }

        var passed = Passed(lanes) & any;
        return Comparison is Comparison.GreaterOrEqual or Comparison.Greater
            ? new TruthWord(passed, all & ~passed)
            : new TruthWord(all & ~passed, passed);
    }

    /// <summary>The lanes in which two roles already differ by so much that more answers cannot bring them back.</summary>
    private ulong Passed(in LaneWord lanes)
    {
        Span<long> lows = stackalloc long[LaneWords.Lanes];
        Span<long> highs = stackalloc long[LaneWords.Lanes];
        lows.Fill(long.MaxValue);
        highs.Fill(long.MinValue);
        foreach (var slot in Roles.Slots)
        {
            Widen(lows, highs, lanes.Values(slot), lanes.ValueKnown(slot));
        }

        var bound = Comparison is Comparison.Greater or Comparison.LessOrEqual ? Amount + 1 : Amount;
        var passed = 0UL;
        for (var lane = 0; lane < lanes.Lanes; lane++)
        {
            passed |= (highs[lane] - lows[lane] >= bound ? 1UL : 0) << lane;
        }

        return passed;
    }

    private static void Widen(Span<long> lows, Span<long> highs, ReadOnlySpan<long> values, ulong known)
    {
        for (; known != 0; known &= known - 1)
        {
            var lane = BitOperations.TrailingZeroCount(known);
            lows[lane] = Math.Min(lows[lane], values[lane]);
            highs[lane] = Math.Max(highs[lane], values[lane]);
        }
    }
}
