using Roadmap.Rules.Text;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>What is known of one tension of a district.</summary>
internal sealed record TensionFacts
{
    internal static TensionFacts Nothing { get; } = new();

    /// <summary>0 to 100 in millionths.</summary>
    internal long? Lean { get; init; }

    internal bool? Named { get; init; }

    internal bool? Anchored { get; init; }

    internal SourcePlace? Place { get; init; }
}
