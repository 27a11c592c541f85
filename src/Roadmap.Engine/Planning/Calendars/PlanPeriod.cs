namespace Roadmap.Engine.Planning.Calendars;

/// <summary>One step of the calendar: a month or a term.</summary>
/// <param name="From">The first day; what starts in the period starts on it.</param>
/// <param name="To">The last day; what finishes in the period finishes on it. Between two terms lie days that belong to neither.</param>
/// <param name="Name">The name for people.</param>
/// <param name="Term">The term it lies in, or null when it lies in none.</param>
internal sealed record PlanPeriod(DateOnly From, DateOnly To, string Name, string? Term);
