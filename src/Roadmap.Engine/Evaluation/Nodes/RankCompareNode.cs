using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Compares the words of two facts by rank. Unknown when either is missing.</summary>
/// <param name="Left">The left column.</param>
/// <param name="Comparison">The comparison.</param>
/// <param name="Right">The right column.</param>
/// <param name="Offset">Ranks added to the right side.</param>
/// <param name="IsStatus">True when stopped ranks with not-started.</param>
internal sealed record RankCompareNode(int Left, Comparison Comparison, int Right, int Offset, bool IsStatus) : LeafNode
{
    internal static long Rank(long word, bool isStatus) => isStatus && word == (long)PracticeStatus.Stopped ? (long)PracticeStatus.NotStarted : word;

    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        var known = lanes.ValueKnown(Left) & lanes.ValueKnown(Right);
        var left = lanes.Values(Left);
        var right = lanes.Values(Right);
        var bits = 0UL;
        for (var lane = 0; lane < left.Length; lane++)
        {
            bits |= (ValueComparison.Holds(Comparison, Rank(left[lane], IsStatus), Rank(right[lane], IsStatus) + Offset) ? 1UL : 0) << lane;
        }

        return TruthWord.Of(bits, known);
    }
}
