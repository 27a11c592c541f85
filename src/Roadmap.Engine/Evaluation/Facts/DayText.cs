using System.Globalization;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>Writes what is known of a day at its own precision.</summary>
internal static class DayText
{
    /// <summary><c>2014-08-20</c>, <c>2014-08</c>, <c>2014</c>, <c>by 2014-08-20</c>; null when nobody dated it or it never came.</summary>
    internal static string? OrNull(DayInterval day, int asOf)
    {
        if (!day.IsKnown || day.First > asOf || (day.First <= DayInterval.Earliest && day.Last >= asOf))
        {
            return null;
        }

        var last = DateOnly.FromDayNumber(day.Last);
        if (day.First <= DayInterval.Earliest)
        {
            return "by " + Day(last);
        }

        var first = DateOnly.FromDayNumber(day.First);
        return (first, last) switch
        {
            _ when first == last => Day(first),
            _ when first.Day == 1 && first.AddMonths(1).AddDays(-1) == last => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ when first.DayOfYear == 1 && first.Year == last.Year && last is { Month: 12, Day: 31 } => first.ToString("yyyy", CultureInfo.InvariantCulture),
            _ => $"{Day(first)} to {Day(last)}",
        };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
