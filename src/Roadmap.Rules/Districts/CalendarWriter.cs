using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Districts;

/// <summary>Puts a calendar together from what a builder is told.</summary>
internal sealed class CalendarWriter(BuiltPlaces places)
{
    internal CalendarState Begin(DateOnly? start, CalendarStep? step, string? horizon, DateOnly? yearStarts = null) => new()
    {
        Start = start,
        Step = step,
        Horizon = horizon is null ? null : Duration(horizon),
        YearStarts = yearStarts,
        Place = places.Next(),
    };

    internal CalendarState WithTerm(CalendarState? calendar, string name, DateOnly from, DateOnly to)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var known = calendar ?? Begin(null, null, null);
        if (known.Terms is [.., var last] && from <= last.To)
        {
            throw new ArgumentException($"The term begins before \"{last.Name}\" has ended.", nameof(from));
        }

        return known with { Terms = known.Terms.Add(new TermState(name, from, to, places.Next())) };
    }

    internal CalendarState WithClosed(CalendarState? calendar, DateOnly from, DateOnly to, string? what, string? because)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var known = calendar ?? Begin(null, null, null);
        return known with { Closed = known.Closed.Add(new ClosedWindow(from, to, places.TextOrNull(what), because, places.Next())) };
    }

    private static CalendarDuration Duration(string text) => CalendarDuration.TryParse(text, out var duration)
        ? duration
        : throw new ArgumentException($"\"{text}\" is not a duration: write a whole number and day, week, month or year.", nameof(text));
}
