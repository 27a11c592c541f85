using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Deciding;

/// <summary>What the nodes of a program came to in one lane.</summary>
internal readonly record struct NodeVerdicts(TruthFrame Truth, int Lane)
{
    internal Verdict Of(int node) => Truth.VerdictAt(node, Lane);

    /// <summary>No condition holds always.</summary>
    /// <param name="node">The node, or -1 for no condition.</param>
    internal Verdict OfOptional(int node) => node < 0 ? Verdict.True : Of(node);
}
