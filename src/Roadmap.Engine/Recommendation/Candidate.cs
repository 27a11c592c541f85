using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Recommendation;

/// <summary>A practice that could come next and what stands in its way.</summary>
internal sealed record Candidate(Practice Practice, int Ordinal)
{
    internal bool MustConfirm { get; init; }

    internal bool IsRestart { get; init; }

    /// <summary>The required needs that certainly do not hold.</summary>
    internal ImmutableArray<OrderConstraint> Unmet { get; init; } = [];

    /// <summary>What must be known first.</summary>
    internal ImmutableArray<OpenCell> Questions { get; init; } = [];

    internal bool IsReady => Unmet.IsEmpty && Questions.IsEmpty;

    /// <summary>Ready, blocked only by questions, blocked.</summary>
    internal int Tier => IsReady ? 0 : Unmet.IsEmpty ? 1 : 2;
}
