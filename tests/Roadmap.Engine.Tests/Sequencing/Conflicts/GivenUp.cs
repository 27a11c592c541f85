using System.Collections.Immutable;
using Roadmap.Engine.Sequencing.Conflicts;
using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing.Conflicts;

/// <summary>Projects with rules taken out, written down again by hand so that nothing of the solver is trusted.</summary>
internal static class GivenUp
{
    internal static bool HasSchedule(Project project) => BruteForce.Best(project, Objective.Makespan) is not null;

    internal static Project Without(Project project, IEnumerable<RuleGroup> groups) =>
        groups.SelectMany(group => group.Rules).OrderByDescending(rule => rule.Ordinal).Aggregate(project, Without);

    /// <summary>Everything that is in some group and not in one of those.</summary>
    internal static Project Only(Project project, ImmutableArray<RuleGroup> all, IEnumerable<RuleGroup> kept) => Without(project, all.Except(kept));

    private static Project Without(Project project, ProjectRule rule) => new(
        project.Horizon,
        [.. project.Activities.Select(activity => activity.Id == rule.Of ? Without(activity, rule) : activity)],
        rule.Kind == RuleKind.Arc ? project.Arcs.RemoveAt(rule.Ordinal) : project.Arcs,
        [.. project.Resources.Select(resource => rule.Kind == RuleKind.Capacity && resource.Id == rule.Of ? Without(project, resource, rule) : resource)],
        [.. project.Budgets.Select(budget => rule.Kind == RuleKind.BudgetWindow && budget.Id == rule.Of
            ? budget with { Windows = budget.Windows.SetItem(rule.Ordinal, new(0, 0, 0)) }
            : budget)]);

    private static Resource Without(Project project, Resource resource, ProjectRule rule) => resource with
    {
        Capacity = [.. Enumerable.Range(0, project.Horizon).Select(period => rule.From <= period && period < rule.Until ? 1000 : resource.At(period))],
    };

    private static Activity Without(Activity activity, ProjectRule rule) => rule.Kind switch
    {
        RuleKind.EarliestStart => activity with { EarliestStart = 0 },
        RuleKind.LatestStart => activity with { LatestStart = null },
        RuleKind.Deadline => activity with { Deadline = null },
        RuleKind.Pin => activity with { Pin = null },
        RuleKind.ClosedStarts => activity with { ClosedStarts = [.. activity.ClosedStarts.Where(period => period < rule.From || period >= rule.Until)] },
        RuleKind.Demand => activity with { Demands = [.. activity.Demands.Where(demand => demand.Of != rule.Takes)] },
        _ => activity,
    };
}
