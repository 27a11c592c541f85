using System.Globalization;

namespace Roadmap.Rules.Vocabulary;

/// <summary>A whole number of days, weeks, months or years, added by the calendar.</summary>
/// <param name="Amount">0 or more.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct CalendarDuration(int Amount, DurationUnit Unit)
{
    /// <summary>No duration is longer than this, in years.</summary>
    public const int MostYears = 9_999;

    /// <summary>Reads <c>6 months</c>: a whole number, a space and day, week, month or year, with or without its plural s.</summary>
    /// <param name="text">The text; surrounding space is ignored.</param>
    /// <param name="duration">The duration, from nothing to 9,999 years, when true.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out CalendarDuration duration)
    {
        duration = default;
        text = text.Trim();
        var space = text.IndexOf(' ');
        return space > 0
            && TryParseUnit(text[(space + 1)..].TrimStart(' '), out var unit)
            && int.TryParse(text[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            && TryCreate(amount, unit, out duration);
    }

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

    internal static bool TryCreate(int amount, DurationUnit unit, out CalendarDuration duration)
    {
        duration = new CalendarDuration(amount, unit);
        return amount >= 0 && amount <= MostYears * PerYear(unit);
    }

    internal static bool TryParseUnit(ReadOnlySpan<char> word, out DurationUnit unit)
    {
        unit = word switch
        {
            "day" or "days" => DurationUnit.Day,
            "week" or "weeks" => DurationUnit.Week,
            "month" or "months" => DurationUnit.Month,
            "year" or "years" => DurationUnit.Year,
            _ => (DurationUnit)(-1),
        };
        return unit >= 0;
    }

    /// <summary><c>6 months</c>, <c>1 year</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Amount} {Unit.ToString().ToLowerInvariant()}{(Amount == 1 ? "" : "s")}");

    private static int PerYear(DurationUnit unit) => unit switch
    {
        DurationUnit.Day => 366,
        DurationUnit.Week => 53,
        DurationUnit.Month => 12,
        _ => 1,
    };
}
