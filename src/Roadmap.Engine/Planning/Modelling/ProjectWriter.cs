using System.Collections.Immutable;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Planning.Modelling;

/// <summary>Writes a model as a project for the solver; the tasks keep their numbers.</summary>
internal static class ProjectWriter
{
    internal static Project Write(PlanModel model) => new(
        model.Periods,
        [.. model.Tasks.Select((_, task) => Activity(model, task))],
        [.. model.Ties.Select(tie => new Arc(model.Tasks[tie.From].Id, model.Tasks[tie.To].Id, ArcKind.StartToStart, tie.Lag))],
        [.. model.Levels.Select(level => new Resource(level.Resource.Id, level.Free))],
        [.. model.Budgets.Select(budget => new Budget(budget.Resource.Id, [.. budget.Years.Select(year => new BudgetWindow(year.From, year.Until, year.Free))]))]);

    private static Activity Activity(PlanModel model, int number)
    {
        var task = model.Tasks[number];
        var pin = model.Pin(number);
        var earliest = model.RunningTies[number].Select(tie => tie.FirstStart).Append(model.Calendar.FirstOpen).Append(pin?.First ?? 0).Max();
        var latest = Least(model.LatestStart(number), pin?.Last);
        return new Activity
        {
            Id = task.Id,
            Duration = task.Length,
            Demands = [.. Demands(model, number)],
            EarliestStart = earliest,
            LatestStart = latest,
            Deadline = model.Deadline(number),
            ClosedStarts = [.. Enumerable.Range(0, model.Periods).Where(period => model.ClosedBy(number, period) is not null)],
            Pin = pin is { } fixedStart && fixedStart.First == fixedStart.Last ? fixedStart.First : null,
            Value = task.Worth,
            StallWeight = task.StallWeight,
        };
    }

    private static IEnumerable<Demand> Demands(PlanModel model, int task)
    {
        foreach (var level in model.Levels.Where(level => level.Taken[task] > 0))
        {
            yield return Demand.Constant(level.Resource.Id, level.Taken[task]);
        }

        foreach (var budget in model.Budgets.Where(budget => budget.Taken[task].Any(part => part > 0)))
        {
            yield return Demand.ByOffset(budget.Resource.Id, ByOffset(budget, task));
        }
    }

    private static ImmutableArray<int> ByOffset(SharedBudget budget, int task)
    {
        var parts = budget.Taken[task];
        var amounts = new int[((parts.Length - 1) * budget.PeriodsInAYear) + 1];
        for (var part = 0; part < parts.Length; part++)
        {
            amounts[part * budget.PeriodsInAYear] = parts[part];
        }

        return [.. amounts];
    }

    private static int? Least(int? one, int? other) => one is null || other < one ? other : one;
}
