using System.Collections.Immutable;
using Roadmap.Engine.Planning.Explaining;

namespace Roadmap.Engine.Planning.Writing;

/// <summary>Compares a plan with the earlier one: what stands elsewhere, what is new, what is gone, and why.</summary>
internal sealed class MoveWriter(Placement placement, ReasonFinder reasons, ActionPlan plan, PreviousPlan previous)
{
    internal ImmutableArray<PlanMove> Write() =>
        [.. Placed().Concat(Gone()).OrderBy(move => move.Id, StringComparer.Ordinal)];

    private IEnumerable<PlanMove> Placed()
    {
        for (var task = 0; task < placement.Model.Tasks.Length; task++)
        {
            var practice = placement.Model.Tasks[task].Practice;
            var start = placement.Model.Calendar.At(placement.Start(task)).From;
            if (!previous.Starts.TryGetValue(practice.Id, out var was))
            {
                yield return new PlanMove(practice.Id, practice.Title, null, start, PlanWords.NewStep);
            }
            else if (was != start)
            {
                yield return new PlanMove(practice.Id, practice.Title, was, start, Because(task, was));
            }
        }
    }

    /// <summary>What stands in the way where it was; where nothing does, the step was freed to come where the plan is better for it.</summary>
    private string Because(int task, DateOnly was)
    {
        var period = placement.Model.Calendar.PeriodOf(was);
        if (period < placement.Model.Calendar.FirstOpen)
        {
            return PlanWords.DayIsPast(was);
        }

        if (placement.Model.Calendar.At(period).From != was)
        {
            return PlanWords.OtherCalendar(was);
        }

        if (placement.Model.Pin(task) is { } pin)
        {
            return pin.Place is null ? PlanWords.AskedFor(pin.When) : PlanWords.Promised(pin.When);
        }

        var inTheWay = reasons.At(task, period);
        return inTheWay.IsEmpty ? PlanWords.MovedWithOthers : inTheWay[0].Text;
    }

    private IEnumerable<PlanMove> Gone()
    {
        var there = plan.LeftOut.ToDictionary(practice => practice.Id, StringComparer.Ordinal);
        var running = plan.Running.ToDictionary(practice => practice.Id, StringComparer.Ordinal);
        foreach (var (id, was) in previous.Starts.Where(start => !placement.Model.Index.ContainsKey(start.Key)))
        {
            if (running.TryGetValue(id, out var begun))
            {
                yield return new PlanMove(id, begun.Title, was, null, PlanWords.HasBegun(begun.Started));
            }
            else if (there.TryGetValue(id, out var leftOut))
            {
                yield return new PlanMove(id, leftOut.Title, was, null, leftOut.Because);
            }
            else
            {
                yield return new PlanMove(id, placement.Model.PracticeTitle(id), was, null, PlanWords.NotNeeded);
            }
        }
    }
}
