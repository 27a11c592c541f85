using System.Collections.Immutable;
using Roadmap.Engine.Planning.Modelling;

namespace Roadmap.Engine.Planning.Explaining;

/// <summary>The chain of tasks on which the end of a plan hangs.</summary>
internal static class CriticalPath
{
    /// <summary>The tasks from first to last: each stands where it stands because of the one before it.</summary>
    internal static ImmutableArray<int> Of(Placement placement, ReasonFinder reasons)
    {
        var model = placement.Model;
        var path = new List<int>();
        int? at = model.Tasks.IsEmpty ? null : Enumerable.Range(0, model.Tasks.Length).OrderByDescending(placement.Finish).ThenBy(task => task).First();
        while (at is { } task && !path.Contains(task))
        {
            path.Add(task);
            at = Before(placement, reasons, task);
        }

        path.Reverse();
        return [.. path];
    }

    /// <summary>Of all that keep a task from starting earlier the one that gives way last: done, or for a tie of starts begun, by its start. Null when none of them is a task.</summary>
    private static int? Before(Placement placement, ReasonFinder reasons, int task) => reasons.NotEarlier(task)
        .SelectMany(reason => reason.Practices.Select(id => (reason.Kind, id)))
        .Where(pair => placement.Model.Index.ContainsKey(pair.id))
        .Select(pair => (pair.Kind, Task: placement.Model.Index[pair.id]))
        .Where(pair => placement.Finish(pair.Task) <= placement.Start(task) || (pair.Kind == PlanReasonKind.Order && placement.Start(pair.Task) <= placement.Start(task)))
        .OrderBy(pair => pair.Kind)
        .ThenByDescending(pair => placement.Finish(pair.Task))
        .ThenBy(pair => pair.Task)
        .Select(pair => (int?)pair.Task)
        .FirstOrDefault();
}
