namespace Roadmap.Rules.Districts;

/// <summary>One entry of an area's level history.</summary>
/// <param name="Date">When the level was reached or noted.</param>
/// <param name="Level">The level word.</param>
public sealed record StatedLevel(StatedDate Date, StatedText Level);
