using System.Globalization;

namespace Roadmap.Rules.Vocabulary;

/// <summary>A whole number of days, weeks, months or years, added by the calendar.</summary>
/// <param name="Amount">0 or more.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct CalendarDuration(int Amount, DurationUnit Unit)
{
    /// <summary>The day so much later; a month's end is kept inside its month, and the last representable day is the ceiling.</summary>
    /// <param name="day">A day number as <see cref="DateOnly.DayNumber"/> counts.</param>
    public int AddTo(int day)
    {
        var last = DateOnly.MaxValue.DayNumber;
        if (Unit is DurationUnit.Day or DurationUnit.Week)
        {
            return (int)Math.Min(last, day + ((long)Amount * (Unit == DurationUnit.Week ? 7 : 1)));
        }

        var months = (long)Amount * (Unit == DurationUnit.Year ? 12 : 1);
        var date = DateOnly.FromDayNumber(Math.Clamp(day, 0, last));
        var room = ((9999 - date.Year) * 12L) + (12 - date.Month);
        return months > room ? last : date.AddMonths((int)months).DayNumber;
    }

    /// <summary><c>6 months</c>, <c>1 year</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Amount} {Unit.ToString().ToLowerInvariant()}{(Amount == 1 ? "" : "s")}");
}
