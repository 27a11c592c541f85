using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>
/// A duration to be added to many days. How many days it is depends on the calendar, but only within bounds, and most comparisons lie outside them:
/// so the calendar is asked only when it matters.
/// </summary>
internal readonly record struct DayShift
{
    // A month is 30.436875 days on average over the 400 years after which the calendar repeats; nowhere do so many months differ from it by more than this.
    private const int MonthSlack = 6;
    private const long MonthMillionths = 30_436_875;

    private readonly long least;
    private readonly long most;

    internal DayShift(CalendarDuration duration)
    {
        Duration = duration;
        var months = duration.Unit == DurationUnit.Year ? 12L * duration.Amount : duration.Amount;
        var days = duration.Unit == DurationUnit.Week ? 7L * duration.Amount : duration.Amount;
        (least, most) = duration.Unit is DurationUnit.Day or DurationUnit.Week
            ? (days, days)
            : ((months * MonthMillionths / 1_000_000) - MonthSlack, (months * MonthMillionths / 1_000_000) + MonthSlack);
    }

    internal CalendarDuration Duration { get; }

    internal bool IsNothing => Duration.Amount == 0;

    /// <summary>Whether the duration after a day ends after another day.</summary>
    internal bool EndsAfter(int day, int other)
    {
        if (day + most >= DateOnly.MaxValue.DayNumber)
        {
            // The calendar ends here, but what ends with it does not come before itself.
            return Duration.AddTo(day) > other || (!IsNothing && day >= other);
        }

        return day + least > other || (day + most > other && Duration.AddTo(day) > other);
    }
}
