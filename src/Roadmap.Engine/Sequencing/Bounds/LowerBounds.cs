using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Sequencing.Bounds;

/// <summary>Lower bounds that need no search: each level on its own.</summary>
internal static class LowerBounds
{
    internal static LevelBound[] Of(CompiledProject project, CompiledObjective objective) =>
        [.. objective.Levels.Select(level => Of(project, level))];

    private static LevelBound Of(CompiledProject project, CompiledLevel level)
    {
        if (level.Cost is not null) return new(CheapestStarts(project, level.Cost), BoundSource.Windows);
        var windows = level.Of(project.Earliest);
        var energy = EnergyBound.Makespan(project);
        return energy > windows ? new(energy, BoundSource.Energy) : new(windows, BoundSource.Windows);
    }

    private static long CheapestStarts(CompiledProject project, long[]?[] cost)
    {
        var sum = 0L;
        for (var j = 0; j < project.Count; j++)
        {
            if (cost[j] is { } row) sum += CheapestStart(row, project.Domains[j], project.Earliest[j], project.Latest[j]);
        }
        return sum;
    }

    private static long CheapestStart(long[] row, StartDomain domain, int earliest, int latest)
    {
        var least = row[earliest];
        for (var t = earliest; t <= latest && t != StartDomain.None; t = domain.Next(t + 1)) least = Math.Min(least, row[t]);
        return least;
    }
}
