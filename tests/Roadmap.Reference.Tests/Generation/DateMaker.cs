using System.Globalization;
using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Generation;

/// <summary>Makes days, months, years and spans that often meet.</summary>
internal static class DateMaker
{
    internal static readonly int FirstDay = new DateOnly(2014, 1, 1).DayNumber;

    internal static readonly int LastAsOf = new DateOnly(2017, 12, 31).DayNumber;

    private static readonly string[] Units = ["day", "week", "month", "month", "month", "year"];

    internal static Span Span(Dice dice)
    {
        var unit = dice.Pick(Units);
        return new Span(unit switch { "day" => dice.Pick([1, 30, 90, 365]), "week" => dice.Between(1, 30), "month" => dice.Between(1, 18), _ => dice.Between(1, 2) }, unit);
    }

    /// <summary>A day, month or year that begins no later than a day; ends of months are frequent.</summary>
    internal static When Past(Dice dice, int last)
    {
        var date = DateOnly.FromDayNumber(dice.Between(FirstDay, last));
        if (dice.Chance(30))
        {
            var end = new DateOnly(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month));
            date = end.DayNumber <= last ? end : date;
        }

        return new When(date.ToString(dice.Pick(["yyyy-MM-dd", "yyyy-MM-dd", "yyyy-MM", "yyyy"]), CultureInfo.InvariantCulture));
    }

    internal static When AsOf(Dice dice)
    {
        var date = DateOnly.FromDayNumber(dice.Between(FirstDay + 600, LastAsOf));
        return new When((dice.Chance(40) ? new DateOnly(date.Year, date.Month, dice.Pick([1, DateTime.DaysInMonth(date.Year, date.Month)])) : date).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
