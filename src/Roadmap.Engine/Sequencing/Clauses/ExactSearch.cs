using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>Searches for a better schedule, or for the proof that there is none: level by level, each with the levels before it held at their best.</summary>
internal sealed class ExactSearch
{
    private const int ShareOfProbes = 20;

    private readonly CompiledProject _project;
    private readonly CompiledObjective _objective;
    private readonly long[] _lowerBounds;
    private readonly CancellationToken _cancellation;
    private int[]? _starts;
    private long _spent;
    private readonly long _conflicts;

    private ExactSearch(
        CompiledProject project, CompiledObjective objective, int[]? incumbent, long[] lowerBounds, int conflicts, CancellationToken cancellation)
    {
        _project = project;
        _objective = objective;
        _starts = incumbent;
        _lowerBounds = [.. lowerBounds];
        _conflicts = conflicts;
        _cancellation = cancellation;
    }

    /// <param name="project">The project.</param>
    /// <param name="objective">What is to be small.</param>
    /// <param name="incumbent">The best schedule known, or null.</param>
    /// <param name="lowerBounds">A value for each level below which no schedule goes.</param>
    /// <param name="conflicts">How many conflicts it may use.</param>
    /// <param name="cancellation">Ends the search early with what it has.</param>
    internal static ExactOutcome Run(
        CompiledProject project, CompiledObjective objective, int[]? incumbent, long[] lowerBounds, int conflicts, CancellationToken cancellation)
    {
        var search = new ExactSearch(project, objective, incumbent, lowerBounds, conflicts, cancellation);
        var isExhausted = conflicts > 0 && search.Levels();
        return new() { Starts = search._starts, IsExhausted = isExhausted, LowerBounds = search._lowerBounds, Conflicts = (int)search._spent };
    }

    private bool Levels()
    {
        for (var level = 0; level < _objective.Levels.Length; level++)
        {
            if (!IsBest(level) && !Finish(level)) return false;
            if (_starts is null) return true;
            _lowerBounds[level] = Value(level);
        }
        return true;
    }

    private bool IsBest(int level) => _starts is not null && Value(level) <= _lowerBounds[level];

    private long Value(int level) => _objective.Levels[level].Of(_starts);

    /// <summary>Improves a level until nothing better is left.</summary>
    /// <returns>False when the conflicts ran out first.</returns>
    private bool Finish(int level)
    {
        var end = LatestEnd(level);
        if (ExactModel.IsTooLarge(_project, end)) return false;
        if (Model(level, end) is not { } model) return true;
        var limit = model.Limit(_objective.Levels[level], _starts is null ? long.MaxValue : Value(level) - 1);
        try
        {
            return Improve(model, limit, level) || (_objective.Levels[level].IsMakespan && Probe(model, level));
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Asks for something better than the best, again and again. Keeps a few conflicts back for the lower bound.</summary>
    private bool Improve(ExactModel model, LevelLimit limit, int level)
    {
        var kept = _conflicts / ShareOfProbes;
        while (!IsBest(level))
        {
            if (_starts is not null) model.Suggest(_starts);
            var end = Search(model, [], _conflicts - kept - _spent);
            if (end == SearchEnd.Refuted) return true;
            if (end == SearchEnd.Spent) return false;
            _starts = model.Starts();
            limit.Lower(Value(level) - 1);
        }
        return true;
    }

    /// <summary>The end of the latest schedule that is of interest.</summary>
    private int LatestEnd(int level)
    {
        var end = (long)_project.Horizon;
        if (_starts is null) return (int)end;
        for (var before = 0; before <= level; before++)
        {
            if (_objective.Levels[before].IsMakespan) end = Math.Min(end, before < level ? Value(before) : Value(before) - 1);
        }
        return (int)end;
    }

    /// <summary>The schedules that are as good as the best one on all levels before.</summary>
    private ExactModel? Model(int level, int end)
    {
        if (ExactModel.Build(_project, end) is not { } model) return null;
        for (var before = 0; before < level; before++) model.Limit(_objective.Levels[before], Value(before));
        return model;
    }

    private SearchEnd Search(ExactModel model, ReadOnlySpan<Literal> assumptions, long conflicts)
    {
        var before = model.Solver.Conflicts;
        try
        {
            return model.Solver.Search(assumptions, conflicts, _cancellation);
        }
        finally
        {
            _spent += model.Solver.Conflicts - before;
        }
    }

    /// <summary>Raises the lower bound of the end with what is left: nothing ends by it, by the period after it, and so on.</summary>
    /// <returns>Whether it met the best schedule, or there is none.</returns>
    private bool Probe(ExactModel model, int level)
    {
        while (!IsBest(level))
        {
            switch (Search(model, [model.EndsBy(_lowerBounds[level])], _conflicts - _spent))
            {
                case SearchEnd.Spent:
                    return false;
                case SearchEnd.Found:
                    _starts = model.Starts();
                    break;
                case SearchEnd.Refuted when _lowerBounds[level] >= _project.Horizon:
                    return true;
                default:
                    _lowerBounds[level]++;
                    break;
            }
        }
        return true;
    }
}
