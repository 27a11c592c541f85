using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Calendars;

/// <summary>The row of periods on which a plan is laid out. It goes on behind the horizon, so that what does not fit has a place to be told of.</summary>
internal sealed class PlanCalendar(CalendarStep step, IPeriodSource source, int horizon, DateOnly asOf, DateOnly yearAnchor, int periodsInAYear)
{
    /// <summary>No calendar is longer, in periods; what lies behind is never asked for.</summary>
    internal const int MostPeriods = 1_200;

    internal CalendarStep Step => step;

    /// <summary>How many periods the plan may use, from 1.</summary>
    internal int Horizon => horizon;

    internal DateOnly AsOf => asOf;

    /// <summary>A day on which a year of capacity begins.</summary>
    internal DateOnly YearAnchor => yearAnchor;

    internal int PeriodsInAYear => periodsInAYear;

    internal DateOnly Start => At(0).From;

    /// <summary>The last day of the plan.</summary>
    internal DateOnly End => At(horizon - 1).To;

    /// <summary>The first period that is not past on the as-of date.</summary>
    internal int FirstOpen { get; } = FirstFrom(source, asOf);

    internal PlanPeriod At(int period) => source.At(period);

    /// <summary>The period of a day: the last one that has begun by then; -1 for a day before the first.</summary>
    internal int PeriodOf(DateOnly day)
    {
        var next = FirstFrom(source, day);
        return next < MostPeriods && source.At(next).From == day ? next : next - 1;
    }

    /// <summary>The period of a day; a day between two terms counts to the coming one.</summary>
    internal int PeriodAt(DateOnly day) => PeriodOf(day) is >= 0 and var period && source.At(period).To < day ? period + 1 : PeriodOf(day);

    /// <summary>The first period that begins on or after a day.</summary>
    internal int FirstFrom(DateOnly day) => FirstFrom(source, day);

    /// <summary>How many periods have ended by a day: what is to be finished by then finishes within them.</summary>
    internal int EndedBy(DateOnly day)
    {
        var ended = 0;
        while (ended < MostPeriods && source.At(ended).To <= day)
        {
            ended++;
        }

        return ended;
    }

    /// <summary>How many periods something takes; at least 1.</summary>
    internal int Length(CalendarDuration duration) => Math.Clamp(CeilingOfMonths(Months(duration)), 1, MostPeriods);

    /// <summary>How many periods a start may come before another start, so that it comes at most a duration after it.</summary>
    internal int StartsWithin(CalendarDuration duration) => Within(duration, (period, ahead) => source.At(period + ahead).From);

    /// <summary>How many periods a finish may come after a start, so that it comes at most a duration after it.</summary>
    internal int FinishesWithin(CalendarDuration duration) =>
        Within(duration, (period, ahead) => period + ahead == 0 ? source.At(0).From : source.At(period + ahead - 1).To.AddDays(1));

    /// <summary>Terms differ in length, so the lag is the one that holds from every period.</summary>
    private int Within(CalendarDuration duration, Func<int, int, DateOnly> day)
    {
        var lag = Math.Min(CeilingOfMonths(Months(duration)), horizon);
        while (lag > 0 && !Enumerable.Range(0, horizon).All(period => day(period, lag).DayNumber <= duration.AddTo(source.At(period).From.DayNumber)))
        {
            lag--;
        }

        return lag;
    }

    private int CeilingOfMonths(int months) => (int)Math.Min(MostPeriods, (((long)months * periodsInAYear) + 11) / 12);

    /// <summary>Days become months by the longest month, so that four weeks are one.</summary>
    private static int Months(CalendarDuration duration) => duration.Unit switch
    {
        DurationUnit.Year => duration.Amount * 12,
        DurationUnit.Month => duration.Amount,
        DurationUnit.Week => ((duration.Amount * 7) + 30) / 31,
        _ => (duration.Amount + 30) / 31,
    };

    private static int FirstFrom(IPeriodSource source, DateOnly day)
    {
        var low = 0;
        var high = MostPeriods;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (source.At(middle).From < day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
