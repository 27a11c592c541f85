using System.Collections.Immutable;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Districts;

/// <summary>A district's own calendar, on which a plan is laid out. Null means the file does not say.</summary>
public sealed record CalendarState
{
    /// <summary>The first day of the plan.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>How finely the plan is laid out.</summary>
    public CalendarStep? Step { get; init; }

    /// <summary>How far the plan reaches from its start.</summary>
    public CalendarDuration? Horizon { get; init; }

    /// <summary>A day on which a year of capacity begins: the first of a budget year, of any year.</summary>
    public DateOnly? YearStarts { get; init; }

    /// <summary>The terms, in the order of their first days; they do not overlap.</summary>
    public ImmutableArray<TermState> Terms { get; init; } = [];

    /// <summary>The closed windows, in the order written; they may overlap.</summary>
    public ImmutableArray<ClosedWindow> Closed { get; init; } = [];

    /// <summary>Where the calendar stands.</summary>
    public required SourcePlace Place { get; init; }
}
