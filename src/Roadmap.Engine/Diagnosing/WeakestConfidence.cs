using Roadmap.Engine.Evaluation;

namespace Roadmap.Engine.Diagnosing;

/// <summary>A finding is as sure as its weakest cell.</summary>
internal static class WeakestConfidence
{
    internal static Confidence? Of(IEnumerable<BecauseLeaf> because) =>
        because.SelectMany(leaf => leaf.Values).Select(cell => cell.Confidence).Where(confidence => confidence is not null).Min();
}
