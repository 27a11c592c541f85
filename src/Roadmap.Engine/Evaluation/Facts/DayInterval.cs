using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>
/// What is known of a day: it lies between two day numbers, both in. The day after the as-of date stands for "never, as far as the as-of date".
/// </summary>
/// <param name="First">The earliest possible day.</param>
/// <param name="Last">The latest possible day.</param>
/// <param name="IsKnown">True when somebody said something about it, be it only that it happened or that it never did.</param>
internal readonly record struct DayInterval(int First, int Last, bool IsKnown)
{
    /// <summary>The day before which no date of a district lies.</summary>
    internal const int Earliest = 0;

    /// <summary>A deadline of which nothing is known: it may be any day.</summary>
    internal static DayInterval UnknownDeadline => new(Earliest, DateOnly.MaxValue.DayNumber, false);

    /// <summary>A deadline that never comes.</summary>
    internal static DayInterval NoDeadline => new(DateOnly.MaxValue.DayNumber, DateOnly.MaxValue.DayNumber, true);

    /// <summary>True when it is one certain day (or certainly never).</summary>
    internal bool IsExact => First == Last;

    internal static DayInterval On(int day) => new(day, day, true);

    internal static DayInterval Unknown(int asOf) => new(Earliest, asOf + 1, false);

    internal static DayInterval Never(int asOf) => new(asOf + 1, asOf + 1, true);

    /// <summary>It happened, nobody says when.</summary>
    internal static DayInterval Undated(int asOf) => new(Earliest, asOf, true);

    /// <summary>The days of a date of something that happened by the as-of date.</summary>
    internal static DayInterval Past(PartialDate date, int asOf) =>
        new(Math.Min(date.First.DayNumber, asOf), Math.Min(date.Last.DayNumber, asOf), true);

    /// <summary>The days of a date that may lie in the future.</summary>
    internal static DayInterval Of(PartialDate date) => new(date.First.DayNumber, date.Last.DayNumber, true);

    internal bool IsCertainlyNever(int asOf) => First > asOf;

    internal bool HasCertainlyHappened(int asOf) => Last <= asOf;

    /// <summary>Whether it and a duration after it lie on or before the as-of date; null when its days disagree.</summary>
    internal bool? HasPassed(CalendarDuration duration, int asOf)
    {
        if (First > asOf || duration.AddTo(First) > asOf)
        {
            return false;
        }

        return Last <= asOf && duration.AddTo(Last) <= asOf ? true : null;
    }

    /// <summary>The same day as it was known on another one: what had not come by then was never.</summary>
    internal DayInterval SeenOn(DayInterval day, int asOf)
    {
        if (Last <= day.First)
        {
            return this;
        }

        return First > day.Last ? Never(asOf) with { IsKnown = IsKnown } : new DayInterval(First, asOf + 1, IsKnown);
    }
}
