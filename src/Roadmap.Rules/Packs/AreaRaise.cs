namespace Roadmap.Rules.Packs;

/// <summary>The level that an area reaches when a practice is in place.</summary>
/// <param name="Area">The area's id.</param>
/// <param name="Level">The level's index.</param>
public sealed record AreaRaise(string Area, int Level);
