using System.Collections.Immutable;
using Roadmap.Engine.Planning.Explaining;
using Roadmap.Engine.Planning.Modelling;
using Roadmap.Engine.Planning.Selecting;

namespace Roadmap.Engine.Planning.Writing;

/// <summary>Writes one step with what it waits for, why it is not earlier and how much later it could be.</summary>
internal sealed class StepWriter(Placement placement, ReasonFinder reasons, PreviousPlan? previous, ImmutableArray<TaskTie> untied)
{
    private readonly PlanModel model = placement.Model;
    private readonly int end = placement.Model.Tasks.IsEmpty ? 0 : Enumerable.Range(0, placement.Model.Tasks.Length).Max(placement.Finish);

    internal PlanStep Write(int number, bool isCritical)
    {
        var task = model.Tasks[number];
        var first = model.Calendar.At(placement.Start(number));
        return new PlanStep
        {
            Id = task.Id,
            Title = task.Practice.Title,
            Starts = first.From,
            Ends = model.Calendar.At(placement.Finish(number) - 1).To,
            Period = placement.Start(number),
            Length = task.Length,
            Term = first.Term,
            WaitsFor = [.. Waits(number)],
            Because = Because(number),
            Slack = Slack(number),
            IsCritical = isCritical,
            IsPinned = model.Pin(number) is not null,
            IsRestart = task.Point?.IsRestart ?? false,
            MustConfirm = task.MustConfirm,
            IsLengthAssumed = task.IsLengthAssumed,
            Rank = task.Point?.Rank,
            Clears = task.Clears,
            Notes = [.. task.Notes, .. AgainstAdvice(task)],
            FirstSteps = task.Practice.FirstSteps,
        };
    }

    /// <summary>Where a plan is to stay calm a step may stand later than it must; then the earlier plan is the reason.</summary>
    private ImmutableArray<PlanReason> Because(int task)
    {
        var because = reasons.NotEarlier(task);
        if (!because.IsEmpty)
        {
            return because;
        }

        var start = model.Calendar.At(placement.Start(task)).From;
        var was = previous?.Starts.GetValueOrDefault(model.Tasks[task].Id);
        return was == start
            ? [new PlanReason { Kind = PlanReasonKind.Previous, Text = PlanWords.KeptFromBefore(start) }]
            : throw new System.Diagnostics.UnreachableException($"{model.Tasks[task].Id} could start earlier.");
    }

    private IEnumerable<PlanWait> Waits(int task)
    {
        foreach (var tie in model.RunningTies[task])
        {
            yield return new PlanWait(tie.From.Id, tie.Order.First.Text, tie.Order.Id, tie.Order.Binding, tie.From.InPlaceOn);
        }

        foreach (var tie in model.Ties.Where(tie => tie.To == task))
        {
            var on = tie.Tie.FromFinish ? model.Calendar.At(placement.Finish(tie.From) - 1).To.AddDays(1) : model.Calendar.At(placement.Start(tie.From)).From;
            yield return new PlanWait(tie.Tie.From.Id, tie.Tie.Order.First.Text, tie.Tie.Order.Id, tie.Tie.Order.Binding, on);
        }
    }

    private int Slack(int task)
    {
        var slack = 0;
        while (placement.Finish(task) + slack + 1 <= end && placement.CanStart(task, placement.Start(task) + slack + 1))
        {
            slack++;
        }

        return slack;
    }

    private IEnumerable<string> AgainstAdvice(PlanTask task) => untied
        .Where(tie => tie.To.Id == task.Id && model.Index.ContainsKey(tie.From.Id))
        .Where(tie => End(tie.From.Id, tie.FromFinish) > End(tie.To.Id, tie.ToFinish) + tie.Ahead)
        .Select(tie => PlanWords.AgainstAdvice(tie.From.Practice.Title));

    private int End(string id, bool atFinish) => atFinish ? placement.Finish(model.Index[id]) : placement.Start(model.Index[id]);
}
