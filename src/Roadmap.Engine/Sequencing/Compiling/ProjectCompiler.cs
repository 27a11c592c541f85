using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Compiling;

/// <summary>Compiles a project: first its longest paths, then its domains, then its windows.</summary>
internal static class ProjectCompiler
{
    internal static Compilation Compile(Project project)
    {
        var ordinals = Ordinals(project.Activities.Select(activity => activity.Id));
        var edges = new EdgeList(project.Activities.Length, EdgeReader.Read(project, ordinals));
        if (CycleFinder.Find(project.Activities.Length, edges.All) is { } cycle) return new(null, cycle);

        var resources = Resources(project);
        var budgets = Budgets(project);
        var domains = DomainReader.Read(project, resources, budgets);
        var windows = new WindowPropagator(edges, domains);
        if (windows.Run() is { } infeasibility) return new(null, infeasibility);

        return new(new CompiledProject
        {
            Source = project,
            Duration = [.. project.Activities.Select(activity => activity.Duration)],
            Earliest = windows.Earliest,
            Latest = windows.Latest,
            Domains = domains,
            Edges = edges,
            Resources = [.. resources.Where(CanOverload)],
            Budgets = [.. budgets.Select(Overdrawable).Where(budget => budget.Windows.Length > 0)],
        }, null);
    }

    private static CompiledResource[] Resources(Project project) =>
        [.. project.Resources.Select((resource, ordinal) => new CompiledResource(
            [.. Enumerable.Range(0, project.Horizon).Select(resource.At)],
            Usages(project, resource.Id, ordinal)))];

    private static CompiledBudget[] Budgets(Project project) =>
        [.. project.Budgets.Select((budget, ordinal) => new CompiledBudget([.. budget.Windows], Usages(project, budget.Id, ordinal)))];

    private static Usage[] Usages(Project project, string of, int ordinal) =>
        [.. from j in Enumerable.Range(0, project.Activities.Length)
            let activity = project.Activities[j]
            from demand in activity.Demands
            where string.Equals(demand.Of, of, StringComparison.Ordinal)
            let amounts = Enumerable.Range(0, activity.Duration).Select(demand.At).ToArray()
            where amounts.Any(amount => amount > 0)
            select new Usage(j, ordinal, amounts)];

    private static bool CanOverload(CompiledResource resource) =>
        resource.Usages.Sum(usage => (long)usage.Peak) > resource.Capacity.Min();

    private static CompiledBudget Overdrawable(CompiledBudget budget)
    {
        var most = budget.Usages.Sum(usage => usage.Total);
        return budget with { Windows = [.. budget.Windows.Where(window => most > window.Amount)] };
    }

    private static Dictionary<string, int> Ordinals(IEnumerable<string> ids)
    {
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids) ordinals.Add(id, ordinals.Count);
        return ordinals;
    }
}
