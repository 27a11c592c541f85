namespace Roadmap.Engine.Exploring;

/// <summary>A leaf that stands in the way although its values are known, and by how much it misses.</summary>
/// <param name="Leaf">The leaf in the language.</param>
/// <param name="Sentence">The leaf in a reader's words.</param>
/// <param name="MissesBy">The gap in words: <c>5 points</c>, <c>1 level</c>, <c>40 days</c>; null where a value is right or wrong and nothing lies between.</param>
/// <param name="Share">The gap as a share of a natural scale, to compare gaps of different kinds: of 100 points, of all steps between the words, of a year, or of
/// the bound itself. 0 or more, to three places; null when there is no gap to measure.</param>
/// <param name="School">The school it was looked at for, or null for the district itself.</param>
/// <param name="MustNotHold">True when the leaf holds and should not: it stands under <c>none</c>.</param>
public sealed record NearMiss(string Leaf, string Sentence, string? MissesBy, decimal? Share, string? School, bool MustNotHold);
