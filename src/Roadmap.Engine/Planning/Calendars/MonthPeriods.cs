using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Planning.Calendars;

/// <summary>Months, counted from the day on which the plan starts.</summary>
internal sealed class MonthPeriods(DateOnly start, ImmutableArray<TermState> terms) : IPeriodSource
{
    public PlanPeriod At(int period)
    {
        var from = start.AddMonths(period);
        var to = start.AddMonths(period + 1).AddDays(-1);
        var name = from.Day == 1 ? from.ToString("MMM yyyy", CultureInfo.InvariantCulture) : from.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        return new PlanPeriod(from, to, name, TermOf(from, to)?.Name);
    }

    /// <summary>A month belongs to the term that has most of its days, the earlier one when two have as many.</summary>
    private TermState? TermOf(DateOnly from, DateOnly to)
    {
        TermState? most = null;
        var days = 0;
        foreach (var term in terms)
        {
            var shared = Math.Min(to.DayNumber, term.To.DayNumber) - Math.Max(from.DayNumber, term.From.DayNumber) + 1;
            if (shared > days)
            {
                (most, days) = (term, shared);
            }
        }

        return most;
    }
}
