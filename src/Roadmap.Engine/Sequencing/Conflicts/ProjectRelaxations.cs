using System.Collections.Immutable;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Finds the smallest changes of rules that give a project a schedule. Each one is tried before it is told.</summary>
public static class ProjectRelaxations
{
    /// <summary>What could give way, the fewest groups at once, each as little as is enough.</summary>
    /// <param name="project">The project.</param>
    /// <param name="groups">The rules that could give way, in groups; those that would rather give way first.</param>
    /// <param name="mostSteps">How many groups may give way together.</param>
    /// <param name="conflictsPerSearch">How many conflicts each single search may learn from.</param>
    /// <param name="cancellation">Ends the search with an exception.</param>
    /// <exception cref="ArgumentException">A rule is in two groups, or the project does not have it.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static RelaxationResult Find(
        Project project,
        ImmutableArray<RuleGroup> groups,
        int mostSteps = 2,
        int conflictsPerSearch = ProjectConflicts.ConflictsPerSearch,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(project);
        var model = new GroupedModel(project, groups, null, conflictsPerSearch, cancellation);
        var outcome = model.Search([.. Enumerable.Range(0, groups.Length)]);
        if (outcome != ConflictOutcome.Impossible) return new(outcome, [], outcome == ConflictOutcome.Possible);

        var sets = CorrectionSets.Find(model, groups.Length, mostSteps);
        var sizes = new RelaxationSizes(project, groups, conflictsPerSearch, cancellation);
        var found = sets.Found.Select(sizes.Smallest).ToList();
        return new(outcome, [.. found.OfType<Relaxation>().Order(new GentlestFirst(groups))], sets.IsComplete && !found.Contains(null));
    }
}
