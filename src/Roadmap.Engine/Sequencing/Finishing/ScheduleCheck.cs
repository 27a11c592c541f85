using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Finishing;

/// <summary>Tells whether a schedule keeps every rule of a compiled project.</summary>
internal static class ScheduleCheck
{
    internal static bool IsFeasible(CompiledProject project, int[] starts) =>
        KeepsDomains(project, starts) && KeepsEdges(project, starts) && KeepsAmounts(project, starts);

    private static bool KeepsDomains(CompiledProject project, int[] starts)
    {
        for (var j = 0; j < starts.Length; j++)
        {
            if (!project.Domains[j].Contains(starts[j])) return false;
        }
        return true;
    }

    private static bool KeepsEdges(CompiledProject project, int[] starts) =>
        Array.TrueForAll(project.Edges.All, edge => starts[edge.To] - starts[edge.From] >= edge.Weight);

    private static bool KeepsAmounts(CompiledProject project, int[] starts)
    {
        var occupancy = new Occupancy(project);
        for (var j = 0; j < starts.Length; j++)
        {
            if (!occupancy.Fits(j, starts[j])) return false;
            occupancy.Put(j, starts[j]);
        }
        return true;
    }
}
