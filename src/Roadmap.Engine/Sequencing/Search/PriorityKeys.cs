using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Sequencing.Search;

/// <summary>Rules that say which activity goes first, as numbers: the lower, the sooner.</summary>
internal static class PriorityKeys
{
    /// <summary>How many steps of a key there are to a period.</summary>
    internal const int Scale = 64;

    /// <summary>How much more a level counts than the one after it.</summary>
    private const long LevelRatio = 16;

    private const long MostGain = 1_000;

    /// <summary>The latest finish that the longest paths leave.</summary>
    internal static int[] LatestFinish(CompiledProject project) =>
        [.. Enumerable.Range(0, project.Count).Select(j => (project.Latest[j] + project.Duration[j]) * Scale)];

    /// <summary>What an early start gains, for the activity itself and for all that waits for it, the less the further away.</summary>
    /// <param name="project">The project.</param>
    /// <param name="objective">An objective with a level that is a sum over activities.</param>
    /// <param name="length">The length of the longest path, in periods.</param>
    internal static int[] DownstreamGain(CompiledProject project, CompiledObjective objective, int length)
    {
        var gains = Gains(project, objective);
        var worth = new long[project.Count];
        for (var j = 0; j < project.Count; j++)
        {
            var distance = LongestPaths.From(project, j);
            for (var k = 0; k < project.Count; k++)
            {
                if (distance[k] != LongestPaths.Unreached) worth[j] += gains[k] * length / (length + Math.Max(0, distance[k]));
            }
        }
        var most = Math.Max(1, worth.Max());
        return Array.ConvertAll(worth, own => (int)((most - own) * length * Scale / most));
    }

    private static long[] Gains(CompiledProject project, CompiledObjective objective)
    {
        var gains = new long[project.Count];
        foreach (var level in objective.Levels)
        {
            for (var j = 0; j < gains.Length; j++) gains[j] *= LevelRatio;
            if (level.Cost is { } cost) Add(project, cost, gains);
        }
        return gains;
    }

    private static void Add(CompiledProject project, long[]?[] cost, long[] gains)
    {
        var slopes = cost.Select((row, j) => row is null ? 0 : Math.Max(0, row[project.Latest[j]] - row[project.Earliest[j]])).ToArray();
        var most = Math.Max(1, slopes.Max());
        for (var j = 0; j < gains.Length; j++) gains[j] += (long)((Int128)slopes[j] * MostGain / most);
    }
}
