namespace Roadmap.Engine.Planning;

/// <summary>One period of a plan's calendar.</summary>
/// <param name="Name">The name for people: <c>Oct 2026</c>, <c>Fall 2026</c>.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Term">The term in which it lies; null between terms and without terms.</param>
public sealed record PlanTime(string Name, DateOnly From, DateOnly To, string? Term);
