using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Compares a number with another plus an amount. Unknown when either is missing.</summary>
internal sealed record NumberCompareNode(int Left, Comparison Comparison, int Right, long Amount) : LeafNode
{
    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        var known = lanes.ValueKnown(Left) & lanes.ValueKnown(Right);
        var left = lanes.Values(Left);
        var right = lanes.Values(Right);
        var bits = 0UL;
        for (var lane = 0; lane < left.Length; lane++)
        {
            bits |= (ValueComparison.Holds(Comparison, left[lane], right[lane] + Amount) ? 1UL : 0) << lane;
        }

        return TruthWord.Of(bits, known);
    }
}
