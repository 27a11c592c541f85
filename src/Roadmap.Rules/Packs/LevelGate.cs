using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Packs;

/// <summary>The condition for one level of an area; a level needs all gates up to it.</summary>
/// <param name="Area">The area's id.</param>
/// <param name="Level">The level's index, 1 or more.</param>
/// <param name="When">The condition.</param>
public sealed record LevelGate(string Area, int Level, Condition When);
