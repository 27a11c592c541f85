using System.Collections.Immutable;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Finds rules that cannot hold together, none of them to spare.</summary>
public static class ProjectConflicts
{
    /// <summary>The conflicts that one search may learn from unless the caller says otherwise.</summary>
    public const int ConflictsPerSearch = 20_000;

    /// <summary>Why a project has no schedule. Where there are several minimal conflicts, groups that come early in the list are more likely to be in the answer.</summary>
    /// <param name="project">The project.</param>
    /// <param name="groups">The rules that could be given up, in groups. All other rules of the project are taken for granted.</param>
    /// <param name="conflictsPerSearch">How many conflicts each single search may learn from.</param>
    /// <param name="cancellation">Ends the search with an exception.</param>
    /// <exception cref="ArgumentException">A rule is in two groups, or the project does not have it.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ProjectConflict Find(
        Project project, ImmutableArray<RuleGroup> groups, int conflictsPerSearch = ConflictsPerSearch, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(project);
        return Find(new GroupedModel(project, groups, null, conflictsPerSearch, cancellation), groups);
    }

    /// <summary>What keeps an activity from starting by a period: a certificate that it cannot.</summary>
    /// <param name="project">The project, in which the activity could start later.</param>
    /// <param name="activity">The activity's id.</param>
    /// <param name="start">The last period in which it would start.</param>
    /// <param name="conflictsPerSearch">How many conflicts each single search may learn from.</param>
    /// <param name="cancellation">Ends the search with an exception.</param>
    /// <exception cref="ArgumentException">The project has no such activity.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ProjectConflict WhyNotBy(
        Project project, string activity, int start, int conflictsPerSearch = ConflictsPerSearch, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(project);
        var latest = new int[project.Activities.Length];
        Array.Fill(latest, int.MaxValue);
        latest[Ordinals.Of(project, activity)] = start;
        var groups = RuleGroups.Holding(project);
        return Find(new GroupedModel(project, groups, latest, conflictsPerSearch, cancellation), groups);
    }

    /// <summary>What keeps the whole project from ending by a period: a certificate that it cannot.</summary>
    /// <param name="project">The project, which could end later.</param>
    /// <param name="end">The period by whose beginning everything would have finished.</param>
    /// <param name="conflictsPerSearch">How many conflicts each single search may learn from.</param>
    /// <param name="cancellation">Ends the search with an exception.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ProjectConflict WhyNotDoneBy(Project project, int end, int conflictsPerSearch = ConflictsPerSearch, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(project);
        int[] latest = [.. project.Activities.Select(activity => end - activity.Duration)];
        var groups = RuleGroups.Holding(project);
        return Find(new GroupedModel(project, groups, latest, conflictsPerSearch, cancellation), groups);
    }

    private static ProjectConflict Find(GroupedModel model, ImmutableArray<RuleGroup> groups)
    {
        var outcome = model.Search([.. Enumerable.Range(0, groups.Length)]);
        var (core, isMinimal) = outcome == ConflictOutcome.Impossible ? Shrink(model, [.. model.Core]) : ([], false);
        return new ProjectConflict
        {
            Outcome = outcome,
            Groups = [.. core.Select(group => groups[group])],
            IsMinimal = isMinimal,
            Schedule = outcome == ConflictOutcome.Possible ? model.Schedule() : null,
            Conflicts = model.Conflicts,
        };
    }

    /// <summary>Leaves groups out one by one, the last first: without a group that is needed there is a schedule.</summary>
    private static (ImmutableArray<int> Core, bool IsMinimal) Shrink(GroupedModel model, ImmutableArray<int> core)
    {
        var isMinimal = true;
        var needed = ImmutableHashSet<int>.Empty;
        for (var tried = core; !tried.IsEmpty; tried = [.. core.Where(group => !needed.Contains(group))])
        {
            var group = tried[^1];
            var outcome = model.Search(core.Remove(group));
            if (outcome == ConflictOutcome.Impossible) core = [.. model.Core];
            else needed = needed.Add(group);
            isMinimal &= outcome != ConflictOutcome.Unproved;
        }
        return (core, isMinimal);
    }
}
