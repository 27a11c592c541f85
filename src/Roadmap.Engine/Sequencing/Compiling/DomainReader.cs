using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Compiling;

/// <summary>Finds the starts that each activity may take when it is looked at alone.</summary>
internal static class DomainReader
{
    internal static StartDomain[] Read(Project project, CompiledResource[] resources, CompiledBudget[] budgets)
    {
        var limits = new List<Func<int, bool>>[project.Activities.Length];
        for (var j = 0; j < limits.Length; j++) limits[j] = [];
        AddCalendars(project, limits);
        AddResources(resources, limits);
        AddBudgets(budgets, limits);
        return [.. project.Activities.Select((activity, j) => Domain(project.Horizon, activity, limits[j]))];
    }

    private static StartDomain Domain(int horizon, Activity activity, List<Func<int, bool>> limits)
    {
        var first = activity.EarliestStart;
        var last = horizon - activity.Duration;
        if (activity.LatestStart is { } latest) last = Math.Min(last, latest);
        if (activity.Deadline is { } deadline) last = Math.Min(last, deadline - activity.Duration);
        if (activity.Pin is { } pin) (first, last) = (Math.Max(first, pin), Math.Min(last, pin));
        return new StartDomain(first, last, limits.Count == 0 ? null : start => limits.TrueForAll(isOpen => isOpen(start)));
    }

    private static void AddCalendars(Project project, List<Func<int, bool>>[] limits)
    {
        for (var j = 0; j < limits.Length; j++)
        {
            if (project.Activities[j].ClosedStarts.IsDefaultOrEmpty) continue;
            var closed = project.Activities[j].ClosedStarts.ToHashSet();
            limits[j].Add(start => !closed.Contains(start));
        }
    }

    private static void AddResources(CompiledResource[] resources, List<Func<int, bool>>[] limits)
    {
        foreach (var resource in resources)
        {
            var least = resource.Capacity.Min();
            foreach (var usage in resource.Usages.Where(usage => usage.Peak > least))
                limits[usage.Activity].Add(start => Fits(resource.Capacity, usage, start));
        }
    }

    private static bool Fits(int[] capacity, Usage usage, int start)
    {
        for (var k = 0; k < usage.Amounts.Length; k++)
        {
            if (usage.Amounts[k] > capacity[start + k]) return false;
        }
        return true;
    }

    private static void AddBudgets(CompiledBudget[] budgets, List<Func<int, bool>>[] limits)
    {
        foreach (var budget in budgets)
        {
            foreach (var usage in budget.Usages)
            {
                var tight = budget.Windows.Where(window => usage.Total > window.Amount).ToArray();
                if (tight.Length > 0)
                    limits[usage.Activity].Add(start => Array.TrueForAll(tight, window => usage.Within(start, window.From, window.Until) <= window.Amount));
            }
        }
    }
}
