using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Bounds;

/// <summary>The makespan cannot come before each resource has had enough periods for all that is taken from it.</summary>
internal static class EnergyBound
{
    internal static long Makespan(CompiledProject project)
    {
        var bound = 0L;
        foreach (var resource in project.Resources)
        {
            var needed = resource.Usages.Sum(usage => usage.Total);
            var from = resource.Usages.Min(usage => project.Earliest[usage.Activity]);
            bound = Math.Max(bound, FirstWith(resource.Capacity, from, needed));
        }
        return bound;
    }

    /// <summary>The first period by whose beginning the resource has offered the amount; one past the horizon when it never does.</summary>
    private static long FirstWith(int[] capacity, int from, long needed)
    {
        var offered = 0L;
        for (var t = from; t < capacity.Length; t++)
        {
            if (offered >= needed) return t;
            offered += capacity[t];
        }
        return offered >= needed ? capacity.Length : capacity.Length + 1L;
    }
}
