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
        foreach (var slot in Roles.Slots)
        {
            all &= lanes.ValueKnown(slot);
        }

        var passed = Passed(lanes);
        return Comparison is Comparison.GreaterOrEqual or Comparison.Greater
            ? new TruthWord(passed, all & ~passed)
            : new TruthWord(all & ~passed, passed);
    }

    /// <summary>The lanes in which two roles already differ by so much that more answers cannot bring them back.</summary>
    private ulong Passed(in LaneWord lanes)
    {
        var bound = Comparison is Comparison.Greater or Comparison.LessOrEqual ? Amount + 1 : Amount;
        var passed = 0UL;
        for (var lane = 0; lane < lanes.Lanes; lane++)
        {
            passed |= (Spread(lanes, lane) >= bound ? 1UL : 0) << lane;
        }

        return passed;
    }

    /// <summary>The spread over the roles that told; -1 when none has.</summary>
    private long Spread(in LaneWord lanes, int lane)
    {
        var (low, high) = (long.MaxValue, long.MinValue);
        foreach (var slot in Roles.Slots)
        {
            if ((lanes.ValueKnown(slot) >> lane & 1) != 0)
            {
                var value = lanes.Values(slot)[lane];
                low = Math.Min(low, value);
                high = Math.Max(high, value);
            }
        }

        return high == long.MinValue ? -1 : high - low;
    }
}
