using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>A project seen from its end: a schedule of it, read backward, is a schedule of the project.</summary>
internal static class MirroredProject
{
    /// <summary>True when every period is like every other, so that a schedule may be slid along time.</summary>
    internal static bool Allows(CompiledProject project, SequenceGraph graph) =>
        graph.BackEdges.Length == 0
        && project.Budgets.Length == 0
        && project.Resources.All(resource => resource.Capacity.All(amount => amount == resource.Capacity[0]))
        && project.Domains.Select((domain, j) => !domain.HasGaps && domain.First == 0 && domain.Last == project.Horizon - project.Duration[j]).All(isFree => isFree);

    internal static CompiledProject Of(CompiledProject project) => new()
    {
        Source = project.Source,
        Duration = project.Duration,
        Earliest = [.. Enumerable.Range(0, project.Count).Select(j => Turn(project, j, project.Latest[j]))],
        Latest = [.. Enumerable.Range(0, project.Count).Select(j => Turn(project, j, project.Earliest[j]))],
        Domains = project.Domains,
        Edges = new EdgeList(project.Count, [.. project.Edges.All.Select(edge => Turn(project, edge))]),
        Resources = [.. project.Resources.Select(Turn)],
        Budgets = [],
    };

    private static int Turn(CompiledProject project, int activity, int start) => project.Horizon - start - project.Duration[activity];

    private static Edge Turn(CompiledProject project, Edge edge) =>
        new(edge.To, edge.From, edge.Weight + project.Duration[edge.To] - project.Duration[edge.From], edge.Arc);

    private static CompiledResource Turn(CompiledResource resource) =>
        resource with { Usages = [.. resource.Usages.Select(usage => new Usage(usage.Activity, usage.Of, [.. Enumerable.Reverse(usage.Amounts)]))] };
}
