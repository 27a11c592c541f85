namespace Roadmap.Engine.Recommendation;

/// <summary>One part of a score and its reason.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Value">In thousandths of a point; effort is negative.</param>
/// <param name="Because">Why, in words.</param>
public sealed record ScorePart(ScorePartKind Kind, long Value, string Because);
