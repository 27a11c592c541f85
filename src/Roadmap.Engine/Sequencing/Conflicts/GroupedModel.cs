using Roadmap.Engine.Sequencing.Clauses;
using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>
/// A project in the clause solver in which groups of rules can be switched on and off by assumptions. What was learned with
/// some groups on stays true for all, so asking again and again is cheap; and a refutation names the groups that it rests on.
/// </summary>
internal sealed class GroupedModel
{
    private readonly Project _project;
    private readonly Variables _variables = new();
    private readonly GroupConditions _conditions;
    private readonly int[] _starts;
    private readonly long _perSearch;
    private readonly CancellationToken _cancellation;
    private ClauseSolver? _solver;

    /// <param name="project">The project.</param>
    /// <param name="groups">The groups; what is in none always holds.</param>
    /// <param name="latestStarts">A last start for each activity that always holds, or null.</param>
    /// <param name="conflictsPerSearch">How many conflicts each search may learn from.</param>
    /// <param name="cancellation">Ends a search with an exception.</param>
    internal GroupedModel(Project project, IReadOnlyList<RuleGroup> groups, int[]? latestStarts, long conflictsPerSearch, CancellationToken cancellation)
    {
        _project = project;
        _perSearch = conflictsPerSearch;
        _cancellation = cancellation;
        _conditions = new(project, _variables, groups);
        _starts = new int[project.Activities.Length];
        if (!AddStarts(latestStarts)) return;
        _solver = new(_variables);
        _conditions.Bind(_solver);
        PostWindows();
        PostArcs();
        GroupedUse.Post(project, _solver, _starts, _conditions);
    }

    /// <summary>The conflicts that all searches together learned from.</summary>
    internal long Conflicts => _solver?.Conflicts ?? 0;

    /// <summary>The groups, by place, that the last refutation rests on, in order.</summary>
    internal IReadOnlyList<int> Core { get; private set; } = [];

    /// <summary>The schedule that was found last.</summary>
    internal Schedule Schedule() => new([.. _starts.Select(start => _solver!.Values[start])]);

    /// <summary>Whether some groups hold together.</summary>
    internal ConflictOutcome Search(IReadOnlyList<int> groups)
    {
        Core = [];
        if (_solver is null) return ConflictOutcome.Impossible;
        switch (_solver.Search([.. groups.Select(_conditions.Kept)], _perSearch, _cancellation))
        {
            case SearchEnd.Found:
                return ConflictOutcome.Possible;
            case SearchEnd.Spent:
                return ConflictOutcome.Unproved;
            default:
                Core = [.. groups.Where(group => _solver.FailedAssumptions.Contains(_conditions.Kept(group)))];
                return ConflictOutcome.Impossible;
        }
    }

    /// <summary>Adds a variable for each start, of the periods that no group could open.</summary>
    /// <returns>False when an activity has none.</returns>
    private bool AddStarts(int[]? latestStarts)
    {
        for (var j = 0; j < _starts.Length; j++)
        {
            var activity = _project.Activities[j];
            var last = Math.Min(_project.Horizon - activity.Duration, latestStarts?[j] ?? int.MaxValue);
            var closed = activity.ClosedStarts.IsDefault ? [] : activity.ClosedStarts.Where(period => !_conditions.OfClosedStart(activity.Id, period).Any()).ToHashSet();
            if (!Enumerable.Range(0, Math.Max(0, last + 1)).Any(period => !closed.Contains(period))) return false;
            _starts[j] = _variables.Add(0, last, closed.Count == 0 ? null : closed.Contains);
        }
        return true;
    }

    private void PostWindows()
    {
        for (var j = 0; j < _starts.Length; j++)
        {
            var activity = _project.Activities[j];
            AtLeast(j, activity.EarliestStart, ProjectRule.EarliestStart(activity.Id));
            AtMost(j, activity.LatestStart, ProjectRule.LatestStart(activity.Id));
            AtMost(j, activity.Deadline - activity.Duration, ProjectRule.Deadline(activity.Id));
            AtLeast(j, activity.Pin, ProjectRule.Pin(activity.Id));
            AtMost(j, activity.Pin, ProjectRule.Pin(activity.Id));
            PostClosedStarts(j, activity);
        }
    }

    private void AtLeast(int j, int? first, ProjectRule rule)
    {
        if (first is { } value) _solver!.Add(_conditions.Of(rule).Negated, _variables.AtLeast(_starts[j], value));
    }

    private void AtMost(int j, int? last, ProjectRule rule)
    {
        if (last is { } value) _solver!.Add(_conditions.Of(rule).Negated, _variables.AtMost(_starts[j], value));
    }

    private void PostClosedStarts(int j, Activity activity)
    {
        if (activity.ClosedStarts.IsDefault) return;
        foreach (var period in activity.ClosedStarts.Where(period => period >= 0))
        {
            foreach (var condition in _conditions.OfClosedStart(activity.Id, period))
                _solver!.Add(condition.Negated, _variables.AtMost(_starts[j], period - 1), _variables.AtLeast(_starts[j], period + 1));
        }
    }

    private void PostArcs()
    {
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var activity in _project.Activities) ordinals.Add(activity.Id, ordinals.Count);
        var differences = new List<Difference>();
        for (var i = 0; i < _project.Arcs.Length; i++)
        {
            var condition = _conditions.Of(ProjectRule.Arc(i));
            foreach (var edge in EdgeReader.Of(_project, i, ordinals)) differences.Add(new(_starts[edge.From], _starts[edge.To], edge.Weight, condition));
        }
        if (differences.Count > 0) Differences.Post(_solver!, differences);
    }
}
