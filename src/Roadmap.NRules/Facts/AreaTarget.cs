namespace Roadmap.NRules.Facts;

/// <summary>The level that a district aims at in one area.</summary>
/// <param name="Area">The area's id.</param>
/// <param name="Level">The level word.</param>
public sealed record AreaTarget(string Area, string Level);
