using System.Collections.Immutable;

namespace Roadmap.Engine.Exploring;

/// <summary>The way of one area through the levels, as far as it is known.</summary>
/// <param name="Area">The area's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Steps">The levels in order of their dates. Before the first nothing is known; empty when the level was never dated.</param>
/// <param name="Began">When the area first rose above the lowest level; null when it has not or nobody knows.</param>
public sealed record AreaPath(string Area, string Title, ImmutableArray<LevelStep> Steps, LevelStep? Began);
