using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Compares a fact with another of its type plus an amount. Unknown when either is missing.</summary>
/// <param name="Left">The left column.</param>
/// <param name="Comparison">The comparison.</param>
/// <param name="Right">The right column.</param>
/// <param name="Amount">Added to the right side: millionths of a number, or ranks of a word.</param>
/// <param name="RankMask">Laid over both values: all bits, or those that turn a status into its rank.</param>
internal sealed record CompareNode(int Left, Comparison Comparison, int Right, long Amount, long RankMask) : LeafNode
{
    /// <summary>Numbers, levels and scales are their own rank.</summary>
    internal const long OwnRank = -1;

    /// <summary>Stopped (4) ranks with not-started (0); the others (0 to 3) are their own rank.</summary>
    internal const long StatusRank = (long)PracticeStatus.Stopped - 1;

    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        var known = lanes.ValueKnown(Left) & lanes.ValueKnown(Right);
        return known == 0 ? default : TruthWord.Of(Pack(lanes.Values(Left), lanes.Values(Right)), known);
    }

    private ulong Pack(ReadOnlySpan<long> left, ReadOnlySpan<long> right) => Comparison switch
    {
        Comparison.Less => LanePacking.Less(left, right, RankMask, Amount),
        Comparison.LessOrEqual => LanePacking.Less(left, right, RankMask, Amount) | LanePacking.Same(left, right, RankMask, Amount),
        Comparison.Greater => ~(LanePacking.Less(left, right, RankMask, Amount) | LanePacking.Same(left, right, RankMask, Amount)),
        Comparison.GreaterOrEqual => ~LanePacking.Less(left, right, RankMask, Amount),
        Comparison.Equal => LanePacking.Same(left, right, RankMask, Amount),
        _ => ~LanePacking.Same(left, right, RankMask, Amount),
    };
}
