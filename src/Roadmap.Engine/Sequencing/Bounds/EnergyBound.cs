using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Bounds;

/// <summary>
/// Activities that cannot start before a period need so many periods of a resource, and after the last of them some path is
/// still to go: the makespan cannot come before that, for whichever of them are taken together.
/// </summary>
internal static class EnergyBound
{
    internal static long Makespan(CompiledProject project)
    {
        var tails = Tails.Of(project);
        return project.Resources.Select(resource => Of(project, resource, tails)).DefaultIfEmpty(0).Max();
    }

    private static long Of(CompiledProject project, CompiledResource resource, int[] tails)
    {
        var offered = new long[resource.Capacity.Length + 1];
        for (var t = 0; t < resource.Capacity.Length; t++) offered[t + 1] = offered[t] + resource.Capacity[t];

        // The longest tails first: each step takes in one more activity and lets the common tail shrink to its own.
        var usages = resource.Usages.OrderByDescending(usage => tails[usage.Activity]).ThenBy(usage => usage.Activity).ToArray();
        var bound = 0L;
        foreach (var head in usages.Select(usage => project.Earliest[usage.Activity]).Distinct())
        {
            var needed = 0L;
            foreach (var usage in usages)
            {
                if (project.Earliest[usage.Activity] < head) continue;
                needed += usage.Total;
                bound = Math.Max(bound, FirstWith(offered, head, needed) + tails[usage.Activity]);
            }
        }
        return bound;
    }

    /// <summary>The first period by whose beginning the resource has offered an amount since another; one past the horizon when it never does.</summary>
    private static long FirstWith(long[] offered, int from, long needed)
    {
        var aim = offered[from] + needed;
        int low = from, high = offered.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (offered[middle] >= aim) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
