using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Sequencing.Search;

/// <summary>Makes the lists that the search begins from: by turns the parallel scheme under a rule with some noise, and sampling by regret.</summary>
internal sealed class SeedLists
{
    /// <summary>The noise on a key is at most the longest path's length divided by this.</summary>
    private const int NoiseShare = 5;

    private readonly Direction[] _directions;
    private readonly RegretSampling[] _sampling;
    private readonly int[][][] _rules;
    private readonly int[] _noisy;
    private readonly int _noise;

    internal SeedLists(Direction[] directions, CompiledObjective objective)
    {
        _directions = directions;
        _sampling = [.. directions.Select(direction => new RegretSampling(direction.Graph))];
        var project = directions[0].Project;
        var length = Math.Max(1, Enumerable.Range(0, project.Count).Select(j => project.Earliest[j] + project.Duration[j]).DefaultIfEmpty(0).Max());
        _noise = 1 + length * PriorityKeys.Scale / NoiseShare;
        _noisy = new int[project.Count];
        _rules = [.. directions.Select(direction => objective.Levels.Any(level => !level.IsMakespan)
            ? [PriorityKeys.DownstreamGain(direction.Project, objective, length), PriorityKeys.LatestFinish(direction.Project)]
            : new[] { PriorityKeys.LatestFinish(direction.Project) })];
    }

    /// <summary>Writes the list number <paramref name="turn"/>; the first of each rule and direction has no noise.</summary>
    internal void Make(int turn, int direction, Span<int> order, Xoshiro256 random)
    {
        var round = turn / _directions.Length;
        var rules = _rules[direction];
        var keys = rules[round / 2 % rules.Length];
        if (round % 2 == 1) _sampling[direction].Sample(keys, order, random);
        else _directions[direction].ParallelOrder(round < 2 * rules.Length ? keys : Noisy(keys, random), order);
    }

    private int[] Noisy(int[] keys, Xoshiro256 random)
    {
        for (var j = 0; j < keys.Length; j++) _noisy[j] = keys[j] + random.Below(_noise);
        return _noisy;
    }
}
