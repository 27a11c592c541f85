using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Sequencing.Search;

/// <summary>Builds schedules from lists, values them and counts the passes.</summary>
internal sealed class ScheduleBuilder
{
    private readonly CompiledProject _project;
    private readonly CompiledObjective _objective;
    private readonly ulong[] _hashWords;

    internal ScheduleBuilder(CompiledProject project, CompiledObjective objective, PassMeter meter)
    {
        (_project, _objective, Meter) = (project, objective, meter);
        Directions = Direction.For(project, objective.IsMakespanOnly, objective.Levels[0].Wished);
        var random = new Xoshiro256(0);
        _hashWords = [.. Enumerable.Range(0, project.Count).Select(_ => random.Next() | 1)];
    }

    internal Direction[] Directions { get; }

    internal PassMeter Meter { get; }

    /// <summary>The direction to build in after one of its kind: the other one, where there are two.</summary>
    internal int After(int direction) => Directions.Length - 1 - direction;

    internal Candidate NewCandidate() => new(_project.Count, _objective.Levels.Length);

    internal void Build(ReadOnlySpan<int> order, int direction, Candidate into)
    {
        var passes = Directions[direction].Decode(order, Math.Max(1, Meter.Left), into, out var lateness);
        Meter.Spend(passes);
        into.Direction = direction;
        into.Values[0] = lateness;
        for (var i = 0; i < _objective.Levels.Length; i++) into.Values[i + 1] = _objective.Levels[i].Of(into.Starts);
        into.Hash = Hash(into.Starts);
    }

    private ulong Hash(int[] starts)
    {
        var hash = 0UL;
        for (var j = 0; j < starts.Length; j++) hash += _hashWords[j] * (ulong)starts[j];
        return hash;
    }
}
