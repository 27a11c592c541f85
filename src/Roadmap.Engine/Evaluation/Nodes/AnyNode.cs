using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>True when one is true, false when all are false.</summary>
internal sealed record AnyNode(SlotList Children) : TreeNode
{
    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        var (yes, no) = (0UL, lanes.Mask);
        foreach (var child in Children.Slots)
        {
            var word = lanes.Nodes[child];
            yes |= word.True;
            no &= word.False;
        }

        return new TruthWord(yes, no);
    }
}
