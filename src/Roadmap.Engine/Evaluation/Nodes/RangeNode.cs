using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Whether a number, or the index of a word, lies in a range.</summary>
internal sealed record RangeNode(int Slot, ValueRange Range) : LeafNode
{
    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        var known = lanes.ValueKnown(Slot);
        return known == 0 ? default : TruthWord.Of(Range.Pack(lanes.Values(Slot)), known);
    }
}
