using System.Globalization;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>Writes the day of something that happened.</summary>
internal static class DayText
{
    /// <summary>
    /// The day at its own precision: <c>2014-08-20</c>, <c>2014-08</c>, <c>2014</c>, <c>by 2014-08-20</c>, <c>2014-08-20 or later</c>; null when it did not
    /// certainly happen or nobody dated it. A month or year that the as-of date cuts short is still that month or year.
    /// </summary>
    internal static string? OrNull(DayInterval day, int asOf)
    {
        var isUndated = day.First <= DayInterval.Earliest && day.Last >= asOf;
        if (!day.IsKnown || isUndated || !day.HasCertainlyHappened(asOf))
        {
            return null;
        }

        var last = DateOnly.FromDayNumber(day.Last);
        return day.First <= DayInterval.Earliest ? "by " + Day(last) : Span(DateOnly.FromDayNumber(day.First), last, DateOnly.FromDayNumber(asOf));
    }

    private static string Span(DateOnly first, DateOnly last, DateOnly asOf)
    {
        if (first == last)
        {
            return Day(first);
        }

        if (first.Day == 1 && last == Earlier(first.AddDays(DateTime.DaysInMonth(first.Year, first.Month) - 1), asOf))
        {
            return first.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        }

        if (first.DayOfYear == 1 && last == Earlier(new DateOnly(first.Year, 12, 31), asOf))
        {
            return first.ToString("yyyy", CultureInfo.InvariantCulture);
        }

        return last == asOf ? $"{Day(first)} or later" : $"{Day(first)} to {Day(last)}";
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
