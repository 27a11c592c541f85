using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Groups to begin with.</summary>
public static class RuleGroups
{
    /// <summary>What people usually could change: each pin, deadline, window, calendar, capacity, budget window and arc on its own.</summary>
    /// <param name="project">The project.</param>
    public static ImmutableArray<RuleGroup> Negotiable(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return [.. OfActivities(project), .. OfResources(project), .. OfArcs(project)];
    }

    /// <summary>What holds a schedule in place: as <see cref="Negotiable"/>, but what each activity takes from each resource instead of capacities.</summary>
    /// <param name="project">The project.</param>
    public static ImmutableArray<RuleGroup> Holding(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return [.. OfActivities(project), .. OfBudgets(project), .. OfDemands(project), .. OfArcs(project)];
    }

    private static IEnumerable<RuleGroup> OfActivities(Project project)
    {
        foreach (var activity in project.Activities)
        {
            if (activity.Pin is not null) yield return new($"pin {activity.Id}", ProjectRule.Pin(activity.Id));
            if (activity.Deadline is not null) yield return new($"deadline {activity.Id}", ProjectRule.Deadline(activity.Id));
            if (activity.LatestStart is not null) yield return new($"latest start {activity.Id}", ProjectRule.LatestStart(activity.Id));
            if (activity.EarliestStart > 0) yield return new($"earliest start {activity.Id}", ProjectRule.EarliestStart(activity.Id));
            if (!activity.ClosedStarts.IsDefaultOrEmpty) yield return new($"closed starts {activity.Id}", ProjectRule.ClosedStarts(activity.Id));
        }
    }

    private static IEnumerable<RuleGroup> OfResources(Project project) =>
        project.Resources.Select(resource => new RuleGroup($"capacity {resource.Id}", ProjectRule.Capacity(resource.Id))).Concat(OfBudgets(project));

    private static IEnumerable<RuleGroup> OfBudgets(Project project) =>
        from budget in project.Budgets
        from ordinal in Enumerable.Range(0, budget.Windows.Length)
        select new RuleGroup(string.Create(CultureInfo.InvariantCulture, $"budget {budget.Id} {ordinal}"), ProjectRule.BudgetWindow(budget.Id, ordinal));

    private static IEnumerable<RuleGroup> OfDemands(Project project)
    {
        var resources = project.Resources.Select(resource => resource.Id).ToHashSet(StringComparer.Ordinal);
        return from activity in project.Activities
               from demand in activity.Demands
               where resources.Contains(demand.Of)
               select new RuleGroup($"demand {activity.Id} {demand.Of}", ProjectRule.Demand(activity.Id, demand.Of));
    }

    private static IEnumerable<RuleGroup> OfArcs(Project project) =>
        project.Arcs.Select((arc, ordinal) => new RuleGroup($"arc {arc.From} {arc.To}", ProjectRule.Arc(ordinal)));
}
