using System.Collections.Immutable;

namespace Roadmap.Engine.Recommendation;

/// <summary>What could come next.</summary>
/// <param name="LeveragePoints">Ready, then blocked only by questions, then blocked; by score; then by id.</param>
/// <param name="Candidates">What they were made from, in id order.</param>
/// <param name="UnderWay">Practices under way and moving, in id order.</param>
/// <param name="Withheld">Practices withheld, in id order.</param>
internal sealed record Recommendations(
    ImmutableArray<LeveragePoint> LeveragePoints,
    ImmutableArray<Candidate> Candidates,
    ImmutableArray<PracticeUnderWay> UnderWay,
    ImmutableArray<WithheldPractice> Withheld);
