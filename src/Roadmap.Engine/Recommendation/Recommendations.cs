using System.Collections.Immutable;

namespace Roadmap.Engine.Recommendation;

/// <summary>What could come next.</summary>
/// <param name="LeveragePoints">The candidates: ready, then blocked only by questions, then blocked; by score; then by id.</param>
/// <param name="UnderWay">Practices under way and moving, in id order.</param>
/// <param name="Withheld">Practices withheld, in id order.</param>
public sealed record Recommendations(
    ImmutableArray<LeveragePoint> LeveragePoints,
    ImmutableArray<PracticeUnderWay> UnderWay,
    ImmutableArray<WithheldPractice> Withheld);
