using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>True when all are true, false when one is false.</summary>
internal sealed record AllNode(SlotList Children) : TreeNode
{
    internal override TruthWord Evaluate(in LaneWord lanes)
    {
        var (yes, no) = (lanes.Mask, 0UL);
        foreach (var child in Children.Slots)
        {
            var word = lanes.Nodes[child];
            yes &= word.True;
            no |= word.False;
        }

        return new TruthWord(yes, no);
    }
}
