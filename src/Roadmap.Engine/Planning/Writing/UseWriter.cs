using System.Collections.Immutable;
using Roadmap.Engine.Planning.Calendars;
using Roadmap.Engine.Planning.Explaining;
using Roadmap.Engine.Planning.Modelling;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Writing;

/// <summary>Says how much of each resource a plan takes, term by term and year by year.</summary>
internal static class UseWriter
{
    private const decimal Whole = 1_000_000m;

    internal static ImmutableArray<PlanUse> Write(Placement placement) =>
        [.. placement.Model.Levels.SelectMany(level => Level(placement, level)).Concat(placement.Model.Budgets.SelectMany(budget => Budget(placement, budget)))];

    /// <summary>A stretch is a term, or a month outside of one; of it the busiest period counts.</summary>
    private static IEnumerable<PlanUse> Level(Placement placement, SharedLevel level)
    {
        var calendar = placement.Model.Calendar;
        for (var from = 0; from < calendar.Horizon;)
        {
            var until = Stretch(calendar, from);
            var busiest = Enumerable.Range(from, until - from).OrderByDescending(period => Taken(placement, level, period)).ThenBy(period => period).First();
            var by = Enumerable.Range(from, until - from)
                .SelectMany(period => level.RunningIn(period).Select(task => task.Id).Concat(placement.Occupants(level, -1, period).Select(task => placement.Model.Tasks[task].Id)))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal);
            yield return new PlanUse(
                level.Resource.Id,
                calendar.At(from).Term ?? calendar.At(from).Name,
                calendar.At(from).From,
                calendar.At(until - 1).To,
                Taken(placement, level, busiest) / Whole,
                level.Capacity / Whole,
                [.. by]);
            from = until;
        }
    }

    private static int Stretch(PlanCalendar calendar, int from)
    {
        var until = from + 1;
        while (until < calendar.Horizon && calendar.At(from).Term is { } term && calendar.At(until).Term == term)
        {
            until++;
        }

        return until;
    }

    private static long Taken(Placement placement, SharedLevel level, int period) =>
        level.RunningAmount(period) + placement.Occupants(level, -1, period).Sum(task => level.Amounts[task]);

    private static IEnumerable<PlanUse> Budget(Placement placement, SharedBudget budget)
    {
        foreach (var year in budget.Years.Where(year => year.From < placement.Model.Calendar.Horizon && year.From < year.Until))
        {
            var tasks = placement.Occupants(budget, year, -1).ToList();
            var taken = budget.RunningAmount(year) + tasks.Sum(task => budget.AmountIn(year, task, placement.Start(task)));
            var by = budget.RunningIn(year).Select(one => one.Task.Id).Concat(tasks.Select(task => placement.Model.Tasks[task].Id)).Order(StringComparer.Ordinal);
            var name = budget.Resource.Per == ResourcePeriod.Always ? "the plan" : PlanWords.Year(year.FirstDay, year.LastDay);
            yield return new PlanUse(budget.Resource.Id, name, year.FirstDay, year.LastDay, taken / Whole, budget.Capacity / Whole, [.. by]);
        }
    }
}
