using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Planning.Modelling;
using Roadmap.Engine.Planning.Selecting;

namespace Roadmap.Engine.Planning.Conflicts;

/// <summary>Tells what ties the parts of a conflict together: how long things take, what they wait for, and who takes what is short.</summary>
internal sealed class ConflictReasons(PlanModels models, PhraseBook phrases)
{
    private const int Most = 12;

    internal ImmutableArray<string> Of(Selection selection, ImmutableArray<PlanTask> tasks, ImmutableArray<SoftPart> parts)
    {
        var involved = Involved(selection, tasks, parts);
        return [.. Durations(selection, involved).Concat(Shares(selection, parts)).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    private IEnumerable<string> Durations(Selection selection, ImmutableArray<PlanTask> involved)
    {
        foreach (var task in involved)
        {
            yield return ConflictWords.Lasts(task.Practice.Title, task.Length, models.Calendar.Step);
            foreach (var tie in selection.Ties.Where(tie => tie.To.Id == task.Id))
            {
                yield return ConflictWords.Needs(task.Practice.Title, phrases.Milestone(tie.Order.First), tie.Order.Tandem);
            }

            foreach (var tie in selection.RunningTies.Where(tie => tie.To.Id == task.Id))
            {
                yield return ConflictWords.NeedsRunning(task.Practice.Title, phrases.Milestone(tie.Order.First), tie.From.InPlaceOn);
            }
        }
    }

    private IEnumerable<string> Shares(Selection selection, ImmutableArray<SoftPart> parts)
    {
        foreach (var resource in parts.Where(part => part.Part.Kind == ConflictPartKind.Capacity).Select(part => part.Part.Subject))
        {
            var running = selection.Running.Where(task => AmountOf.Resource(task.Practice, resource) > 0).ToList();
            if (running.Count > 0)
            {
                var occupants = PlanWords.List([.. running.Select((task, i) => PlanWords.Takes(task.Practice.Title, AmountOf.Resource(task.Practice, resource), i == 0))]);
                yield return ConflictWords.Takes(models.District.Pack.Resources[models.District.Index.Resources[resource]].Title, running.Max(task => task.InPlaceOn), occupants);
            }
        }
    }

    /// <summary>The tasks of the conflict's goals and pins and everything they wait for, what comes first first.</summary>
    private static ImmutableArray<PlanTask> Involved(Selection selection, ImmutableArray<PlanTask> tasks, ImmutableArray<SoftPart> parts)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Subjects(selection, parts));
        while (open.TryPop(out var id))
        {
            if (found.Add(id))
            {
                selection.Ties.Where(tie => tie.To.Id == id).ToList().ForEach(tie => open.Push(tie.From.Id));
            }
        }

        var order = ImmutableArray.CreateBuilder<PlanTask>();
        var left = tasks.Where(task => found.Contains(task.Id)).ToList();
        while (left.Count > 0)
        {
            var next = left.First(task => !selection.Ties.Any(tie => tie.To.Id == task.Id && left.Any(other => other.Id == tie.From.Id)));
            order.Add(next);
            left.Remove(next);
        }

        return order.ToImmutable();
    }

    private static IEnumerable<string> Subjects(Selection selection, ImmutableArray<SoftPart> parts)
    {
        foreach (var part in parts.Select(part => part.Part))
        {
            if (part.Kind == ConflictPartKind.Pin)
            {
                yield return part.Subject;
            }

            foreach (var task in selection.Goals.Where(goal => part.Kind == ConflictPartKind.Goal && goal.State.Place.Equals(part.Place)).SelectMany(goal => goal.Tasks))
            {
                yield return task;
            }
        }
    }
}
