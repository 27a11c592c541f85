namespace Roadmap.Engine.Sequencing.Projects;

/// <summary>What a caller has to keep to when building a project.</summary>
internal static class ProjectCheck
{
    internal static void Check(Project project)
    {
        Require(project.Horizon is >= 1 and <= Project.MostPeriods, $"The horizon is {project.Horizon}; it is 1 to {Project.MostPeriods} periods.");
        var activities = Distinct(project.Activities.Select(activity => activity.Id), "activity");
        var takeable = Distinct(project.Resources.Select(resource => resource.Id).Concat(project.Budgets.Select(budget => budget.Id)), "resource");
        foreach (var activity in project.Activities) CheckActivity(project, activity, takeable);
        foreach (var arc in project.Arcs) CheckArc(arc, activities);
        foreach (var resource in project.Resources) CheckResource(project, resource);
        foreach (var budget in project.Budgets) CheckBudget(project, budget);
    }

    private static void CheckActivity(Project project, Activity activity, HashSet<string> takeable)
    {
        var name = $"The activity '{activity.Id}'";
        Require(activity.Duration is >= 0 and <= Project.MostPeriods, $"{name} lasts {activity.Duration} periods; it is 0 to {Project.MostPeriods}.");
        Require(activity.EarliestStart is >= 0 and <= Project.MostPeriods, $"{name} has the earliest start {activity.EarliestStart}.");
        Require(activity.LatestStart is null or >= 0 and <= Project.MostPeriods, $"{name} has the latest start {activity.LatestStart}.");
        Require(activity.Deadline is null or >= 0 and <= Project.MostPeriods, $"{name} has the deadline {activity.Deadline}.");
        Require(activity.Pin is null or >= 0 and <= Project.MostPeriods, $"{name} is pinned to {activity.Pin}.");
        Require(activity.Value >= 0, $"{name} has the value {activity.Value}; it is 0 or more.");
        Require(activity.StallWeight >= 0, $"{name} has the stall weight {activity.StallWeight}; it is 0 or more.");
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var demand in activity.Demands)
        {
            Require(takeable.Contains(demand.Of), $"{name} takes '{demand.Of}', which the project does not have.");
            Require(taken.Add(demand.Of), $"{name} takes '{demand.Of}' twice.");
            Require(demand.Amounts.All(amount => amount >= 0), $"{name} takes a negative amount of '{demand.Of}'.");
            Require(demand.IsConstant || demand.Amounts.Length <= activity.Duration, $"{name} takes '{demand.Of}' after it has finished.");
        }
    }

    private static void CheckArc(Arc arc, HashSet<string> activities)
    {
        var name = $"The arc from '{arc.From}' to '{arc.To}'";
        Require(activities.Contains(arc.From), $"{name} begins at an activity that the project does not have.");
        Require(activities.Contains(arc.To), $"{name} ends at an activity that the project does not have.");
        Require(Math.Abs((long)arc.MinLag) <= Project.MostPeriods, $"{name} has the lag {arc.MinLag}.");
        Require(arc.MaxLag is null || Math.Abs((long)arc.MaxLag) <= Project.MostPeriods, $"{name} has the greatest lag {arc.MaxLag}.");
    }

    private static void CheckResource(Project project, Resource resource)
    {
        Require(resource.Capacity.Length == 1 || resource.Capacity.Length == project.Horizon,
            $"The resource '{resource.Id}' has {resource.Capacity.Length} capacities; it has one, or one for each of {project.Horizon} periods.");
        Require(resource.Capacity.All(amount => amount >= 0), $"The resource '{resource.Id}' has a negative capacity.");
    }

    private static void CheckBudget(Project project, Budget budget)
    {
        foreach (var window in budget.Windows)
        {
            Require(window.From >= 0 && window.From <= window.Until && window.Until <= project.Horizon,
                $"The budget '{budget.Id}' has a window from {window.From} until {window.Until}.");
            Require(window.Amount >= 0, $"The budget '{budget.Id}' has a negative amount.");
        }
    }

    private static HashSet<string> Distinct(IEnumerable<string> ids, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            Require(!string.IsNullOrEmpty(id), $"An id of {what} is empty.");
            Require(seen.Add(id), $"The {what} '{id}' is there twice.");
        }
        return seen;
    }

    /// <summary>The message is put together only when it is needed, and alike in every culture.</summary>
    private static void Require(bool holds, FormattableString message)
    {
        if (!holds) throw new ArgumentException(FormattableString.Invariant(message));
    }
}
