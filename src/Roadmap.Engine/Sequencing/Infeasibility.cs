using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing;

/// <summary>Why a project has no schedule, as far as one chain of reasons can say it.</summary>
/// <param name="Kind">What kind of reason it is.</param>
/// <param name="Activities">
/// The ordinals of the activities along the reason: around the cycle, beginning at the lowest ordinal; or from the one
/// that pushes, over the one in <paramref name="Without"/>, to the one that holds back. Empty after a search.
/// </param>
/// <param name="Arcs">The ordinals of the arcs between them, in the same order; an arc may act by its greatest lag.</param>
/// <param name="Without">The ordinal of the activity that is left without a start, or null.</param>
public sealed record Infeasibility(InfeasibilityKind Kind, ImmutableArray<int> Activities, ImmutableArray<int> Arcs, int? Without = null)
{
    internal static Infeasibility Searched { get; } = new(InfeasibilityKind.Search, [], []);
}
