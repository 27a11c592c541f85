namespace Roadmap.NRules.Facts;

/// <summary>One entry of an area's history.</summary>
/// <param name="Date">When the level was reached or noted.</param>
/// <param name="Level">The level word.</param>
public sealed record LevelSince(FactDate Date, string Level);
