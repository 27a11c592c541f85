using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Whether a number lies between two, both ends in, where at least one end is a fact. Unknown when any of the three is missing.</summary>
internal sealed record BetweenNode(int Slot, NumberSide Lower, NumberSide Upper) : LeafNode
{
    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        var known = lanes.ValueKnown(Slot) & Lower.Known(lanes) & Upper.Known(lanes);
        var values = lanes.Values(Slot);
        var lower = Lower.Values(lanes);
        var upper = Upper.Values(lanes);
        var bits = 0UL;
        for (var lane = 0; lane < values.Length; lane++)
        {
            var isIn = values[lane] >= Lower.At(lower, lane) && values[lane] <= Upper.At(upper, lane);
            bits |= (isIn ? 1UL : 0) << lane;
        }

        return TruthWord.Of(bits, known);
    }
}
