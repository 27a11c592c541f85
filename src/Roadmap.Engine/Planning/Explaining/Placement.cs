using Roadmap.Engine.Planning.Modelling;

namespace Roadmap.Engine.Planning.Explaining;

/// <summary>Where tasks stand, and whether one of them could stand elsewhere while the others stay.</summary>
internal sealed class Placement(PlanModel model, IReadOnlyList<int> starts)
{
    internal PlanModel Model => model;

    internal int Start(int task) => starts[task];

    internal int Finish(int task) => starts[task] + model.Tasks[task].Length;

    /// <summary>Whether a task could start in a period: every tie, window, capacity, pin and goal holds.</summary>
    internal bool CanStart(int task, int period) =>
        period >= model.Calendar.FirstOpen
        && period + model.Tasks[task].Length <= model.Periods
        && IsInWindow(task, period)
        && TiesHold(task, period)
        && model.ClosedBy(task, period) is null
        && model.Levels.All(level => FullPeriod(level, task, period) is null)
        && model.Budgets.All(budget => SpentYear(budget, task, period) is null);

    /// <summary>The first period in which a level would not suffice, or null.</summary>
    internal int? FullPeriod(SharedLevel level, int task, int period)
    {
        if (level.Taken[task] == 0)
        {
            return null;
        }

        for (var at = period; at < period + model.Tasks[task].Length; at++)
        {
            if (TakenByOthers(level, task, at) + level.Taken[task] > level.Free[at])
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>The first stretch in which a budget would not suffice, or null.</summary>
    internal BudgetYear? SpentYear(SharedBudget budget, int task, int period)
    {
        foreach (var year in budget.Years)
        {
            var own = budget.TakenIn(year, task, period);
            if (own > 0 && own + TakenByOthers(budget, year, task) > year.Free)
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>The other tasks that take of a level in a period.</summary>
    internal IEnumerable<int> Occupants(SharedLevel level, int task, int period) => Enumerable.Range(0, model.Tasks.Length)
        .Where(other => other != task && level.Taken[other] > 0 && starts[other] <= period && period < Finish(other));

    /// <summary>The other tasks that take of a budget in a stretch.</summary>
    internal IEnumerable<int> Occupants(SharedBudget budget, BudgetYear year, int task) => Enumerable.Range(0, model.Tasks.Length)
        .Where(other => other != task && budget.TakenIn(year, other, starts[other]) > 0);

    private long TakenByOthers(SharedLevel level, int task, int period)
    {
        var sum = 0L;
        for (var other = 0; other < model.Tasks.Length; other++)
        {
            sum += other != task && starts[other] <= period && period < Finish(other) ? level.Taken[other] : 0;
        }

        return sum;
    }

    private long TakenByOthers(SharedBudget budget, BudgetYear year, int task)
    {
        var sum = 0L;
        for (var other = 0; other < model.Tasks.Length; other++)
        {
            sum += other == task ? 0 : budget.TakenIn(year, other, starts[other]);
        }

        return sum;
    }

    private bool IsInWindow(int task, int period) =>
        (model.Pin(task) is not { } pin || (pin.First <= period && period <= pin.Last))
        && (model.Deadline(task) is not { } deadline || period + model.Tasks[task].Length <= deadline)
        && (model.LatestStart(task) is not { } latest || period <= latest);

    private bool TiesHold(int task, int period)
    {
        foreach (var tie in model.Ties)
        {
            if ((tie.To == task && starts[tie.From] + tie.Lag > period) || (tie.From == task && period + tie.Lag > starts[tie.To]))
            {
                return false;
            }
        }

        return model.RunningTies[task].All(tie => tie.FirstStart <= period);
    }
}
