using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>True and false changed over.</summary>
internal sealed record NotNode(int Child) : TreeNode
{
    internal override TruthWord Evaluate(in LaneWord lanes) => lanes.Nodes[Child].Not();
}
