using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing;

/// <summary>Tries every combination of starts, except those that are worse already before all activities are placed. Plain on purpose.</summary>
internal sealed class BruteForce
{
    private readonly Project _project;
    private readonly Objective _objective;
    private readonly int[] _starts;
    private readonly Dictionary<string, int> _ordinals;
    private readonly Dictionary<string, int[]> _taken;
    private readonly Arc[][] _arcs;
    private long[]? _best;

    private BruteForce(Project project, Objective objective)
    {
        (_project, _objective) = (project, objective);
        _starts = new int[project.Activities.Length];
        _ordinals = project.Activities.Select((activity, j) => (activity.Id, j)).ToDictionary(pair => pair.Id, pair => pair.j);
        _taken = project.Resources.Select(resource => resource.Id).Concat(project.Budgets.Select(budget => budget.Id))
            .ToDictionary(id => id, _ => new int[project.Horizon]);
        _arcs = [.. Enumerable.Range(0, _starts.Length)
            .Select(j => project.Arcs.Where(arc => Math.Max(_ordinals[arc.From], _ordinals[arc.To]) == j).ToArray())];
    }

    /// <summary>The best value on every level, or null when there is no schedule.</summary>
    internal static long[]? Best(Project project, Objective objective)
    {
        var search = new BruteForce(project, objective);
        search.Place(0);
        return search._best;
    }

    /// <summary>The value of a schedule on every level, computed from what the levels promise.</summary>
    internal static long[] Values(Project project, Objective objective, IReadOnlyList<int> starts) =>
        [.. objective.Levels.Select(level => Value(project, level, starts, starts.Count))];

    private static long Value(Project project, ObjectiveLevel level, IReadOnlyList<int> starts, int placed)
    {
        var value = 0L;
        for (var j = 0; j < placed; j++)
        {
            var finish = starts[j] + project.Activities[j].Duration;
            switch (level.Kind)
            {
                case LevelKind.Makespan: value = Math.Max(value, finish); break;
                case LevelKind.WeightedFinish: value += (long)project.Activities[j].StallWeight * finish; break;
                case LevelKind.LostWorth: value += project.Activities[j].Value * (1_000_000 - Kept(level.KeptPerMille, finish)); break;
                case LevelKind.Moves: value += level.Reference[j] is { } before && before != starts[j] ? 1 : 0; break;
                default: throw new ArgumentOutOfRangeException(nameof(level));
            }
        }
        return value;
    }

    private static long Kept(int perMille, int periods)
    {
        var kept = 1_000_000L;
        for (var t = 0; t < periods; t++) kept = kept * perMille / 1000;
        return kept;
    }

    private void Place(int j)
    {
        if (_best is not null && Compare(j) >= 0) return;
        if (j == _starts.Length)
        {
            _best = Values(_project, _objective, _starts);
            return;
        }
        var activity = _project.Activities[j];
        for (var start = activity.EarliestStart; start + activity.Duration <= _project.Horizon; start++)
        {
            _starts[j] = start;
            if (!Allows(activity, start) || !ArcsHold(j)) continue;
            Take(activity, start, 1);
            if (NothingIsOverdrawn()) Place(j + 1);
            Take(activity, start, -1);
        }
    }

    /// <summary>Compares what the first activities cost alone with the best; the others only add to every level.</summary>
    private int Compare(int placed)
    {
        for (var i = 0; i < _best!.Length; i++)
        {
            var value = Value(_project, _objective.Levels[i], _starts, placed);
            if (value != _best[i]) return value.CompareTo(_best[i]);
        }
        return 0;
    }

    private static bool Allows(Activity activity, int start) =>
        !(start > activity.LatestStart) && !(start + activity.Duration > activity.Deadline)
        && (activity.Pin ?? start) == start && !activity.ClosedStarts.Contains(start);

    private bool ArcsHold(int placed)
    {
        foreach (var arc in _arcs[placed])
        {
            if (!Holds(arc)) return false;
        }
        return true;
    }

    private bool Holds(Arc arc)
    {
        int from = _ordinals[arc.From], to = _ordinals[arc.To];
        var tail = _starts[from] + (arc.Kind is ArcKind.FinishToStart or ArcKind.FinishToFinish ? _project.Activities[from].Duration : 0);
        var head = _starts[to] + (arc.Kind is ArcKind.FinishToFinish or ArcKind.StartToFinish ? _project.Activities[to].Duration : 0);
        return head - tail >= arc.MinLag && !(head - tail > arc.MaxLag);
    }

    private void Take(Activity activity, int start, int sign)
    {
        foreach (var demand in activity.Demands)
        {
            for (var k = 0; k < activity.Duration; k++)
                _taken[demand.Of][start + k] += sign * (demand.IsConstant ? demand.Amounts[0] : k < demand.Amounts.Length ? demand.Amounts[k] : 0);
        }
    }

    private bool NothingIsOverdrawn()
    {
        foreach (var resource in _project.Resources)
        {
            for (var t = 0; t < _project.Horizon; t++)
            {
                if (_taken[resource.Id][t] > resource.At(t)) return false;
            }
        }
        return _project.Budgets.All(budget => budget.Windows.All(window => _taken[budget.Id][window.From..window.Until].Sum() <= window.Amount));
    }
}
