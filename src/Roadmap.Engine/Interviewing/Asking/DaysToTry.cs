using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>
/// The days that are tried as an answer: every known day that the pack compares the asked one with, that day moved by the distance that is asked for, and
/// one day either side of each.
/// </summary>
internal sealed class DaysToTry(BoundDistrict district)
{
    /// <summary>Days in ascending order, as a file states them.</summary>
    /// <param name="compared">What the pack compares the day with.</param>
    /// <param name="lengths">Times after which something counts as arrested, looked at from the as-of date.</param>
    /// <param name="within">The days of which it may be one.</param>
    /// <param name="mayBeNever">Whether never is an answer.</param>
    internal ImmutableArray<string> Of(IEnumerable<ComparedDate> compared, IEnumerable<CalendarDuration> lengths, DayInterval within, bool mayBeNever)
    {
        var days = new SortedSet<int>();
        foreach (var date in compared)
        {
            foreach (var day in Known(date))
            {
                Add(day, date.Distance, days);
            }
        }

        foreach (var length in lengths)
        {
            Add(district.AsOf, length, days);
        }

        var last = Math.Min(within.Last, district.AsOf);
        days.Add(last);
        var tried = days.Where(day => day >= within.First && day <= last && day > DayInterval.Earliest).Select(Text);
        return mayBeNever && within.Last > district.AsOf ? [.. tried, "never"] : [.. tried];
    }

    /// <summary>The same for a day that may lie in the future.</summary>
    internal ImmutableArray<string> OfDeadline(IEnumerable<ComparedDate> compared)
    {
        var days = new SortedSet<int> { district.AsOf, district.AsOf + 1 };
        foreach (var date in compared)
        {
            foreach (var day in Known(date))
            {
                Add(day, date.Distance, days);
            }
        }

        return [.. days.Where(day => day > DayInterval.Earliest && day < DateOnly.MaxValue.DayNumber).Select(Text)];
    }

    internal static string Text(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The ends of what is known of the other date; nothing when it is not known.</summary>
    private IEnumerable<int> Known(ComparedDate date)
    {
        if (date.Literal is { } literal)
        {
            return [literal.First.DayNumber, literal.Last.DayNumber];
        }

        if (date.Key is null)
        {
            return [district.AsOf];
        }

        var day = CellReader.Read(date.Key, district, district.District).Day;
        return day.IsKnown ? new[] { day.First, day.Last }.Where(end => end > DayInterval.Earliest && end < DateOnly.MaxValue.DayNumber) : [];
    }

    private static void Add(int day, CalendarDuration? distance, SortedSet<int> days)
    {
        AddAround(day, days);
        if (distance is { } length)
        {
            AddAround(length.AddTo(day), days);
            AddAround(Before(day, length), days);
        }
    }

    private static void AddAround(int day, SortedSet<int> days)
    {
        days.Add(day - 1);
        days.Add(day);
        days.Add(day + 1);
    }

    /// <summary>The last day from which the duration reaches no further than a day.</summary>
    private static int Before(int day, CalendarDuration length)
    {
        var start = Math.Max(0, day - (length.AddTo(day) - day));
        while (start > 0 && length.AddTo(start) > day)
        {
            start--;
        }

        while (length.AddTo(start + 1) <= day)
        {
            start++;
        }

        return start;
    }
}
