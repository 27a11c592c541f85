using System.Collections.Immutable;
using Roadmap.Engine.Planning.Calendars;
using Roadmap.Engine.Planning.Selecting;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Modelling;

/// <summary>A resource that is used up: so much in a year, or so much in all.</summary>
internal sealed class SharedBudget
{
    private readonly ImmutableArray<RunningTask> running;

    internal SharedBudget(Resource resource, long capacity, ImmutableArray<PlanTask> tasks, ImmutableArray<RunningTask> running, PlanCalendar calendar, int periods)
    {
        Resource = resource;
        Capacity = capacity;
        PeriodsInAYear = calendar.PeriodsInAYear;
        this.running = [.. running.Where(task => AmountOf.Resource(task.Practice, resource.Id) > 0)];
        Amounts = [.. tasks.Select(Parts)];
        var scale = new AmountScale(Amounts.SelectMany(parts => parts));
        Taken = [.. Amounts.Select(parts => parts.Select(scale.Taken).ToImmutableArray())];
        Years = [.. Stretches(calendar, periods).Select(year => year with { Free = scale.There(capacity - RunningAmount(year)) })];
    }

    internal Resource Resource { get; }

    /// <summary>What there is in each stretch, in millionths.</summary>
    internal long Capacity { get; }

    internal int PeriodsInAYear { get; }

    /// <summary>What each task takes at the start of each of its years, in millionths.</summary>
    internal ImmutableArray<ImmutableArray<long>> Amounts { get; }

    /// <summary>What each task takes at the start of each of its years, scaled.</summary>
    internal ImmutableArray<ImmutableArray<int>> Taken { get; }

    /// <summary>The stretches, in order.</summary>
    internal ImmutableArray<BudgetYear> Years { get; }

    internal bool IsUsed => Taken.Any(parts => parts.Any(part => part > 0));

    /// <summary>What a task takes within a stretch when it starts in a period, scaled.</summary>
    internal int TakenIn(BudgetYear year, int task, int start) => Sum(Taken[task], year, start);

    /// <summary>What a task takes within a stretch when it starts in a period, in millionths.</summary>
    internal long AmountIn(BudgetYear year, int task, int start)
    {
        var sum = 0L;
        for (var part = 0; part < Amounts[task].Length; part++)
        {
            sum += IsIn(year, start + (part * PeriodsInAYear)) ? Amounts[task][part] : 0;
        }

        return sum;
    }

    /// <summary>What is under way and takes of a stretch, with the amounts in millionths.</summary>
    internal IEnumerable<(RunningTask Task, long Amount)> RunningIn(BudgetYear year) =>
        running.Select(task => (task, RunningAmount(task, year))).Where(pair => pair.Item2 > 0);

    internal long RunningAmount(BudgetYear year) => RunningIn(year).Sum(pair => pair.Amount);

    private ImmutableArray<long> Parts(PlanTask task)
    {
        var years = Resource.Per == ResourcePeriod.Always ? 1 : Instalments.Years(task.Length, PeriodsInAYear);
        return Instalments.Of(AmountOf.Resource(task.Practice, Resource.Id), years);
    }

    private int Sum(ImmutableArray<int> parts, BudgetYear year, int start)
    {
        var sum = 0;
        for (var part = 0; part < parts.Length; part++)
        {
            sum += IsIn(year, start + (part * PeriodsInAYear)) ? parts[part] : 0;
        }

        return sum;
    }

    private static bool IsIn(BudgetYear year, int period) => period >= year.From && period < year.Until;

    private long RunningAmount(RunningTask task, BudgetYear year)
    {
        var years = Resource.Per == ResourcePeriod.Always ? 1 : YearsOf(task);
        var parts = Instalments.Of(AmountOf.Resource(task.Practice, Resource.Id), years);
        return parts.Where((_, part) => task.Started.AddYears(part) is var day && day >= year.FirstDay && day <= year.LastDay).Sum();
    }

    private static int YearsOf(RunningTask task)
    {
        var years = 1;
        while (task.Started.AddYears(years) < task.InPlaceOn)
        {
            years++;
        }

        return years;
    }

    private IEnumerable<BudgetYear> Stretches(PlanCalendar calendar, int periods)
    {
        if (Resource.Per == ResourcePeriod.Always)
        {
            // Behind the plan's end there is no telling what will be there.
            yield return new BudgetYear(0, Math.Min(periods, calendar.Horizon), calendar.Start, calendar.End, 0);
            yield break;
        }

        var from = YearOf(calendar.YearAnchor, calendar.Start);
        for (var period = 0; period < periods;)
        {
            var next = from.AddYears(1);
            var until = Math.Min(periods, calendar.FirstFrom(next));
            yield return new BudgetYear(period, until, from, next.AddDays(-1), 0);
            (period, from) = (until, next);
        }
    }

    /// <summary>The first day of the year that a day lies in.</summary>
    private static DateOnly YearOf(DateOnly anchor, DateOnly day)
    {
        var from = anchor.AddYears(day.Year - anchor.Year);
        return from > day ? anchor.AddYears(day.Year - anchor.Year - 1) : from;
    }
}
