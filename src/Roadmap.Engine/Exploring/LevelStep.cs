namespace Roadmap.Engine.Exploring;

/// <summary>One level of an area and when it was reached.</summary>
/// <param name="LevelIndex">The level's index among the pack's levels, from 0.</param>
/// <param name="Level">The level word.</param>
/// <param name="On">When it was reached, at its own precision: <c>2014-08-20</c>, <c>2014-08</c>, <c>by 2014-08-20</c>; null when nobody dated it.</param>
/// <param name="Earliest">The earliest possible day; null when nobody dated it or only its latest day is known.</param>
/// <param name="Latest">The latest possible day; null when nobody dated it.</param>
public sealed record LevelStep(int LevelIndex, string Level, string? On, DateOnly? Earliest, DateOnly? Latest);
