using System.Collections.Immutable;

namespace Roadmap.Engine.Recommendation;

/// <summary>The practices sorted by what can be said of them; each list in id order.</summary>
internal sealed record CandidateSelection(
    ImmutableArray<Candidate> Candidates,
    ImmutableArray<PracticeUnderWay> UnderWay,
    ImmutableArray<WithheldPractice> Withheld);
