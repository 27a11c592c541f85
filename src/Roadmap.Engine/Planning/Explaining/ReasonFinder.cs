using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Planning.Modelling;
using Roadmap.Engine.Planning.Selecting;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Explaining;

/// <summary>Finds everything that keeps a task from starting in a period while the others stay: ties of every kind, what is under way, windows, capacity and pins.</summary>
internal sealed class ReasonFinder(Placement placement, PhraseBook phrases)
{
    private readonly PlanModel model = placement.Model;

    /// <summary>Why a task does not start one period earlier than it does.</summary>
    internal ImmutableArray<PlanReason> NotEarlier(int task) => At(task, placement.Start(task) - 1);

    /// <summary>What keeps a task from starting in a period; empty when nothing does. What would have to give way comes in the order start, pin, order, closed, capacity.</summary>
    internal ImmutableArray<PlanReason> At(int task, int period) =>
    [
        .. Begin(period),
        .. Pin(task, period),
        .. Ties(task, period),
        .. RunningTies(task, period),
        .. Closed(task, period),
        .. Levels(task, period),
        .. Budgets(task, period),
    ];

    private IEnumerable<PlanReason> Begin(int period)
    {
        if (period < model.Calendar.FirstOpen)
        {
            var text = model.Calendar.FirstOpen == 0 ? PlanWords.StartsWithThePlan : PlanWords.StartsWhenPastIsOver(model.Calendar.AsOf);
            yield return new PlanReason { Kind = PlanReasonKind.Start, Text = text };
        }
    }

    private IEnumerable<PlanReason> Pin(int task, int period)
    {
        if (model.Pin(task) is { } pin && period < pin.First)
        {
            var text = pin.Place is null ? PlanWords.AskedFor(pin.When) : PlanWords.Promised(pin.When);
            yield return new PlanReason { Kind = PlanReasonKind.Pin, Text = text, Place = pin.Place };
        }
    }

    private IEnumerable<PlanReason> Ties(int task, int period)
    {
        foreach (var tie in model.Ties.Where(tie => tie.To == task && placement.Start(tie.From) + tie.Lag > period))
        {
            var on = tie.Tie.FromFinish ? model.Calendar.At(placement.Finish(tie.From) - 1).To.AddDays(1) : model.Calendar.At(placement.Start(tie.From)).From;
            yield return Order(tie.Tie.From.Id, tie.Tie.Order, PlanWords.WaitsFor(Milestone(tie.Tie), on, tie.Tie.Order.Binding, tie.Tie.Order.Tandem));
        }
    }

    /// <summary>What an area or an indicator waits for is the practice that brings it about, so that one is named too.</summary>
    private string Milestone(TaskTie tie)
    {
        var milestone = phrases.Milestone(tie.Order.First);
        return tie.Order.First.Subject == tie.From.Id ? milestone : $"{milestone} through {PlanWords.Quoted(tie.From.Practice.Title)}";
    }

    private IEnumerable<PlanReason> RunningTies(int task, int period) => model.RunningTies[task]
        .Where(tie => tie.FirstStart > period)
        .Select(tie => Order(tie.From.Id, tie.Order, PlanWords.WaitsForRunning(RunningMilestone(tie), tie.From.InPlaceOn, tie.Order.Binding, tie.Order.Tandem)));

    private string RunningMilestone(RunningTie tie)
    {
        var milestone = phrases.Milestone(tie.Order.First);
        return tie.Order.First.Subject == tie.From.Id ? milestone : $"{milestone} through {PlanWords.Quoted(tie.From.Practice.Title)}";
    }

    private static PlanReason Order(string practice, Rules.Packs.OrderConstraint order, string text) =>
        new() { Kind = PlanReasonKind.Order, Text = text, Practices = [practice], Constraint = order.Id };

    private IEnumerable<PlanReason> Closed(int task, int period)
    {
        if (period >= 0 && model.ClosedBy(task, period) is { } window)
        {
            var resource = window.For?.Text;
            var what = resource is null ? "Starts are" : model.TitleOf(resource) is var title && title.EndsWith('s') ? title + " are" : title + " is";
            yield return new PlanReason
            {
                Kind = PlanReasonKind.Closed,
                Text = PlanWords.Closed(window, what),
                Resource = resource,
                From = window.From,
                To = window.To,
                Place = window.Place,
            };
        }
    }

    private IEnumerable<PlanReason> Levels(int task, int period)
    {
        if (period < 0)
        {
            yield break;
        }

        foreach (var level in model.Levels)
        {
            if (placement.FullPeriod(level, task, period) is not { } full)
            {
                continue;
            }

            var at = model.Calendar.At(full);
            var running = level.RunningIn(full).Select(one => (one.Id, one.Practice.Title, Amount: AmountOf.Resource(one.Practice, level.Resource.Id)));
            var tasks = placement.Occupants(level, task, full).Select(other => (model.Tasks[other].Id, model.Tasks[other].Practice.Title, Amount: level.Amounts[other]));
            (string Id, string Title, long Amount)[] occupants = [.. running.Concat(tasks).OrderBy(one => one.Id, StringComparer.Ordinal)];
            yield return new PlanReason
            {
                Kind = PlanReasonKind.Capacity,
                Text = PlanWords.NoRoom(level.Resource.Title, at.Name, level.Amounts[task], level.Capacity, [.. occupants.Select(one => (one.Title, one.Amount))]),
                Practices = [.. occupants.Select(one => one.Id)],
                Resource = level.Resource.Id,
                From = at.From,
                To = at.To,
            };
        }
    }

    private IEnumerable<PlanReason> Budgets(int task, int period)
    {
        if (period < 0)
        {
            yield break;
        }

        foreach (var budget in model.Budgets)
        {
            if (placement.SpentYear(budget, task, period) is not { } year)
            {
                continue;
            }

            var name = budget.Resource.Per == ResourcePeriod.Always ? "the plan" : PlanWords.Year(year.FirstDay, year.LastDay);
            var running = budget.RunningIn(year).Select(one => (one.Task.Id, one.Task.Practice.Title, one.Amount));
            var tasks = placement.Occupants(budget, year, task).Select(other => (model.Tasks[other].Id, model.Tasks[other].Practice.Title, Amount: budget.AmountIn(year, other, placement.Start(other))));
            (string Id, string Title, long Amount)[] occupants = [.. running.Concat(tasks).OrderBy(one => one.Id, StringComparer.Ordinal)];
            var own = budget.AmountIn(year, task, period);
            yield return new PlanReason
            {
                Kind = PlanReasonKind.Capacity,
                Text = PlanWords.NoRoom(budget.Resource.Title, name, own, budget.Capacity, [.. occupants.Select(one => (one.Title, one.Amount))]),
                Practices = [.. occupants.Select(one => one.Id)],
                Resource = budget.Resource.Id,
                From = year.FirstDay,
                To = year.LastDay,
            };
        }
    }
}
