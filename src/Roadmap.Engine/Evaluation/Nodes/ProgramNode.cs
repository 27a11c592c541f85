using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>
/// One entry of a program. Nodes are values: two that say the same are equal, so a program holds each only once however many conditions share it.
/// </summary>
internal abstract record ProgramNode
{
    /// <summary>What it comes to in one word of lanes. Lanes that are not filled have neither bit. Allocates nothing.</summary>
    internal abstract TruthWord Evaluate(in LaneWord lanes);
}
