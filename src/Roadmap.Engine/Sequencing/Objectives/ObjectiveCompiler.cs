using System.Diagnostics;
using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Objectives;

/// <summary>Turns the levels of an objective into tables of whole numbers.</summary>
internal static class ObjectiveCompiler
{
    /// <summary>What one point of value is counted as.</summary>
    private const long PointOfWorth = 1_000_000;

    /// <exception cref="ArgumentException">There is no level, or a level's reference has another number of activities than the project.</exception>
    internal static CompiledObjective Compile(CompiledProject project, Objective objective)
    {
        if (objective.Levels.IsDefaultOrEmpty) throw new ArgumentException("An objective has at least one level.", nameof(objective));
        return new CompiledObjective([.. objective.Levels.Select(level => Compile(project, level))]);
    }

    private static CompiledLevel Compile(CompiledProject project, ObjectiveLevel level) => level.Kind switch
    {
        LevelKind.Makespan => new(project.Duration, null),
        LevelKind.WeightedFinish => Sum(project, j => WeightedFinish(project, j)),
        LevelKind.LostWorth => LostWorth(project, level.KeptPerMille),
        LevelKind.Moves => Moves(project, level),
        _ => throw new UnreachableException(),
    };

    private static CompiledLevel Sum(CompiledProject project, Func<int, Func<int, long>?> costOf) => new(project.Duration, Rows(project, costOf));

    private static long[]?[] Rows(CompiledProject project, Func<int, Func<int, long>?> costOf)
    {
        var rows = new long[]?[project.Count];
        for (var j = 0; j < rows.Length; j++)
        {
            if (costOf(j) is not { } cost) continue;
            rows[j] = [.. Enumerable.Range(0, project.Horizon - project.Duration[j] + 1).Select(cost)];
        }
        return rows;
    }

    private static Func<int, long>? WeightedFinish(CompiledProject project, int j)
    {
        var weight = (long)project.Source.Activities[j].StallWeight;
        return weight == 0 ? null : start => weight * (start + project.Duration[j]);
    }

    private static CompiledLevel LostWorth(CompiledProject project, int keptPerMille)
    {
        var kept = new long[project.Horizon + 1];
        kept[0] = PointOfWorth;
        for (var t = 1; t < kept.Length; t++) kept[t] = kept[t - 1] * keptPerMille / 1000;
        return Sum(project, j =>
        {
            var value = (long)project.Source.Activities[j].Value;
            return value == 0 ? null : start => value * (PointOfWorth - kept[start + project.Duration[j]]);
        });
    }

    private static CompiledLevel Moves(CompiledProject project, ObjectiveLevel level)
    {
        if (level.Reference.Length != project.Count)
            throw new ArgumentException($"The moves are counted from {level.Reference.Length} starts; the project has {project.Count} activities.", nameof(level));
        var wished = level.Reference.Select(before => before ?? -1).ToArray();
        return new(project.Duration, Rows(project, j => wished[j] < 0 ? null : start => start == wished[j] ? 0 : 1)) { Wished = wished };
    }
}
