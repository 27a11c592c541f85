using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>The same in every lane.</summary>
internal sealed record ConstantNode(Verdict Verdict) : TreeNode
{
    internal override TruthWord Evaluate(in LaneWord lanes) => Verdict switch
    {
        Verdict.True => new TruthWord(lanes.Mask, 0),
        Verdict.False => new TruthWord(0, lanes.Mask),
        _ => default,
    };
}
