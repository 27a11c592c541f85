using System.Diagnostics;
using Roadmap.Engine.Sequencing.Bounds;
using Roadmap.Engine.Sequencing.Clauses;
using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Finishing;
using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Neighbourhoods;
using Roadmap.Engine.Sequencing.Projects;
using Roadmap.Engine.Sequencing.Search;

namespace Roadmap.Engine.Sequencing;

/// <summary>One solve: bounds, then breeding, then the exact search from the best that was bred, on large projects piece by piece first.</summary>
internal sealed class SolveRun
{
    private const int FewestToRearrange = 90;

    private readonly CompiledProject _project;
    private readonly SolveOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly CompiledObjective _objective;
    private readonly LevelBound[] _bounds;
    private readonly PassMeter _meter;
    private IReadOnlyList<int[]> _elite = [];
    private int _conflicts;

    internal SolveRun(CompiledProject project, SolveOptions options, CancellationToken cancellation)
    {
        (_project, _options, _cancellation) = (project, options, cancellation);
        _objective = ObjectiveCompiler.Compile(project, options.Objective);
        _bounds = LowerBounds.Of(project, _objective);
        _meter = new PassMeter(options.Budget.Passes, cancellation);
    }

    private long[] BoundValues => Array.ConvertAll(_bounds, static bound => bound.Value);

    internal static SolveResult Impossible(Infeasibility reason, int passes = 0, int conflicts = 0) => new()
    {
        Stop = StopReason.Infeasible,
        Schedule = null,
        Levels = [],
        Infeasibility = reason,
        Passes = passes,
        Conflicts = conflicts,
    };

    internal SolveResult Run()
    {
        var starts = Breed();
        if (starts is not null && IsAtBound(starts)) return Found(starts, StopReason.Proved);
        if (_options.Budget.Conflicts <= 0) return Found(starts, Unproved());

        if (starts is not null) starts = Rearrange(starts);
        if (starts is not null && IsAtBound(starts)) return Found(starts, StopReason.Proved);

        var exact = ExactSearch.Run(_project, _objective, starts, BoundValues, _options.Budget.Conflicts - _conflicts, _cancellation);
        _conflicts += exact.Conflicts;
        if (exact.IsExhausted && exact.Starts is null) return Impossible(Infeasibility.Searched, _meter.Spent, _conflicts);
        Raise(exact.LowerBounds);
        return Found(exact.Starts, exact.IsExhausted ? StopReason.Proved : Unproved());
    }

    /// <summary>On large projects the exact search seldom comes to an end, and does more for one piece at a time.</summary>
    private int[] Rearrange(int[] starts)
    {
        if (!_objective.IsMakespanOnly || _project.Count < FewestToRearrange) return starts;
        var search = new NeighbourhoodSearch(_project, _objective, _bounds[0].Value, _options.Seed, _cancellation);
        var found = search.Run(_elite.Count > 0 && _objective.Compare(starts, _elite[0]) == 0 ? _elite : [starts], _options.Budget.Conflicts / 2);
        _conflicts = search.Conflicts;
        return found;
    }

    /// <summary>The best of breeding and the schedule to begin from; null when neither is feasible.</summary>
    private int[]? Breed()
    {
        if (_project.Count == 0) return [];
        var warm = Warm();
        var search = new MemeticSearch(_project, _objective, BoundValues, _meter, _options.Seed);
        search.Run(warm);
        _elite = search.Best.IsFeasible ? search.Elite : [];
        var bred = _elite.Count > 0 ? _elite[0] : null;
        if (warm is null || !ScheduleCheck.IsFeasible(_project, warm)) return bred;
        return bred is null || _objective.Compare(warm, bred) < 0 ? warm : bred;
    }

    private int[]? Warm()
    {
        if (_options.Warm is not { } warm) return null;
        if (warm.Starts.Length != _project.Count)
            throw new ArgumentException($"The schedule to begin from has {warm.Starts.Length} starts; the project has {_project.Count} activities.");
        return [.. warm.Starts.Select((start, j) => Math.Clamp(start, 0, _project.Latest[j]))];
    }

    private bool IsAtBound(int[] starts) => _objective.Of(starts).AsSpan().SequenceEqual(BoundValues);

    private StopReason Unproved() => _cancellation.IsCancellationRequested ? StopReason.Cancelled : StopReason.BudgetSpent;

    private void Raise(long[] searched)
    {
        for (var i = 0; i < searched.Length; i++)
        {
            if (searched[i] > _bounds[i].Value) _bounds[i] = new(searched[i], BoundSource.Search);
        }
    }

    private SolveResult Found(int[]? starts, StopReason stop)
    {
        if (starts is not null) Settle(starts);
        var values = starts is null ? null : _objective.Of(starts);
        return new SolveResult
        {
            Stop = stop,
            Schedule = starts is null ? null : new Schedule([.. starts]),
            Levels = [.. _options.Objective.Levels.Select((level, i) => new LevelResult(level.Kind, values?[i], _bounds[i].Value, _bounds[i].Source))],
            Passes = _meter.Spent,
            Conflicts = _conflicts,
        };
    }

    private void Settle(int[] starts)
    {
        LeftShift.Settle(_project, _objective, starts);
        if (!ScheduleCheck.IsFeasible(_project, starts)) throw new UnreachableException("A schedule that breaks a rule was taken for feasible.");
    }
}
