namespace Roadmap.Engine.Exploring;

/// <summary>A leaf that stands in a rule's way although its values are known, and by how much it misses.</summary>
/// <param name="Leaf">The leaf in the language.</param>
/// <param name="MissesBy">The gap in words: <c>5 points</c>, <c>1 level</c>, <c>40 days</c>.</param>
/// <param name="Share">The gap as a share of a natural scale, to compare gaps of different kinds: of 100 points, of all steps between the words, of a year, or of
/// the bound itself. 0 or more, to three places.</param>
/// <param name="School">The school it was looked at for, or null for the district itself.</param>
public sealed record NearMiss(string Leaf, string MissesBy, decimal Share, string? School);
