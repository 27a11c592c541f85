using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Calendars;

/// <summary>Makes the row of periods from what a district says of its calendar, and fills in what it does not say.</summary>
internal static class CalendarLayout
{
    /// <summary>How far a plan reaches when neither horizon nor terms are given.</summary>
    internal static CalendarDuration UsualHorizon { get; } = new(36, DurationUnit.Month);

    /// <param name="state">A district whose calendar was checked.</param>
    /// <param name="start">The first day, when the caller gives it.</param>
    internal static PlanCalendar Lay(DistrictState state, DateOnly? start)
    {
        var calendar = state.Calendar;
        var terms = calendar?.Terms ?? [];
        var first = start ?? calendar?.Start ?? NextMonth(state.AsOf);
        var anchor = calendar?.YearStarts ?? calendar?.Start ?? first;
        if (calendar?.Step == CalendarStep.Term)
        {
            ImmutableArray<TermState> left = [.. terms.Where(term => term.From >= first)];
            var source = new TermPeriods(left);
            var inHorizon = calendar.Horizon is { } horizon ? left.Count(term => term.To.DayNumber < horizon.AddTo(first.DayNumber)) : left.Length;
            return new PlanCalendar(CalendarStep.Term, source, Math.Max(1, inHorizon), state.AsOf, anchor, TermCount.InAYear(left));
        }

        var months = new MonthPeriods(first, terms);
        return new PlanCalendar(CalendarStep.Month, months, Months(calendar, terms, first), state.AsOf, anchor, 12);
    }

    /// <summary>The first day of a month that is not past; in the last month that can be written, its own, where no plan can start.</summary>
    internal static DateOnly NextMonth(DateOnly asOf)
    {
        var month = new DateOnly(asOf.Year, asOf.Month, 1);
        return asOf == month || asOf > DateOnly.MaxValue.AddMonths(-1) ? month : month.AddMonths(1);
    }

    private static int Months(CalendarState? calendar, ImmutableArray<TermState> terms, DateOnly first)
    {
        var end = calendar?.Horizon is null && terms is [.., var last] && last.To > first
            ? last.To.DayNumber + 1
            : (calendar?.Horizon ?? UsualHorizon).AddTo(first.DayNumber);
        var months = 0;
        while (months < PlanCalendar.MostPeriods && first.AddMonths(months + 1).DayNumber <= end)
        {
            months++;
        }

        return Math.Max(1, months);
    }
}
