using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>A compiled project in the clause solver: a variable for each start, one for the end of everything, and a propagator for each kind of rule.</summary>
internal sealed class ExactModel
{
    private const long MostPairs = 5_000_000;

    private readonly CompiledProject _project;
    private readonly Variables _variables = new();
    private readonly int[] _starts;
    private readonly int _end;
    private readonly List<Difference> _differences = [];
    private readonly PairOrders _orders;

    private ExactModel(CompiledProject project, int end)
    {
        _project = project;
        _starts = new int[project.Count];
        for (var j = 0; j < _starts.Length; j++)
        {
            var domain = project.Domains[j];
            _starts[j] = _variables.Add(project.Earliest[j], Math.Min(project.Latest[j], end - project.Duration[j]), domain.HasGaps ? start => !domain.Contains(start) : null);
        }
        _end = _variables.Add(0, end);
        _orders = PairOrders.Add(project, _variables, _starts, _differences);
        Solver = new(_variables);
    }

    internal ClauseSolver Solver { get; }

    /// <summary>Whether there are so many pairs of an activity and a start that the model would not be worth its memory.</summary>
    internal static bool IsTooLarge(CompiledProject project, int end)
    {
        var pairs = 0L;
        for (var j = 0; j < project.Count; j++) pairs += Math.Max(0, Math.Min(project.Latest[j], end) - project.Earliest[j]);
        return pairs > MostPairs;
    }

    /// <summary>Builds the model of all schedules that end in time.</summary>
    /// <param name="project">The project.</param>
    /// <param name="end">The period by whose beginning everything has finished.</param>
    /// <returns>The model, or null when some activity has no start that is early enough.</returns>
    internal static ExactModel? Build(CompiledProject project, int end)
    {
        for (var j = 0; j < project.Count; j++)
        {
            if (project.Earliest[j] + project.Duration[j] > end) return null;
        }
        var model = new ExactModel(project, Math.Min(end, project.Horizon));
        model.PostEdges();
        model.PostResources();
        model.PostBudgets();
        return model;
    }

    /// <summary>[everything has finished by a period].</summary>
    internal Literal EndsBy(long period) => _variables.AtMost(_end, (int)Math.Clamp(period, -1, int.MaxValue - 1));

    /// <summary>The end that is not ruled out yet without any assumption.</summary>
    internal int EarliestEnd => Solver.Lower(_end);

    /// <summary>Limits a level of the objective.</summary>
    internal LevelLimit Limit(CompiledLevel level, long limit)
    {
        if (level.IsMakespan)
        {
            Solver.Add(EndsBy(limit));
            return new(this, null);
        }
        var tables = new List<ValueTable>();
        for (var j = 0; j < _starts.Length; j++)
        {
            if (level.Cost![j] is { } row) tables.Add(Table(j, start => row[start]));
        }
        return new(this, TableSum.Post(Solver, [.. tables], limit, Literal.True));
    }

    /// <summary>Searches near a schedule first.</summary>
    internal void Suggest(int[] starts)
    {
        var values = new int[_variables.Count];
        var end = 0;
        for (var j = 0; j < _starts.Length; j++)
        {
            values[_starts[j]] = starts[j];
            end = Math.Max(end, starts[j] + _project.Duration[j]);
        }
        values[_end] = end;
        _orders.Suggest(values);
        Solver.Suggest(values);
    }

    /// <summary>The schedule that was found last.</summary>
    internal int[] Starts() => Array.ConvertAll(_starts, variable => Solver.Values[variable]);

    private void PostEdges()
    {
        foreach (var edge in _project.Edges.All) _differences.Add(new(_starts[edge.From], _starts[edge.To], edge.Weight, Literal.True));
        for (var j = 0; j < _starts.Length; j++) _differences.Add(new(_starts[j], _end, _project.Duration[j], Literal.True));
        Differences.Post(Solver, _differences);
    }

    private void PostResources()
    {
        foreach (var resource in _project.Resources)
        {
            var loads = resource.Usages.SelectMany(usage => Load.Stack(_starts[usage.Activity], usage.Amounts, Literal.True));
            Timetable.Post(Solver, loads, resource.Capacity);
        }
    }

    private void PostBudgets()
    {
        foreach (var budget in _project.Budgets)
        {
            foreach (var window in budget.Windows)
            {
                var tables = budget.Usages.Select(usage => Table(usage.Activity, start => usage.Within(start, window.From, window.Until)));
                TableSum.Post(Solver, [.. tables], window.Amount, Literal.True);
            }
        }
    }

    private ValueTable Table(int activity, Func<int, long> amount)
    {
        var variable = _starts[activity];
        var first = _variables.First(variable);
        var amounts = new long[_variables.Last(variable) - first + 1];
        for (var i = 0; i < amounts.Length; i++) amounts[i] = amount(first + i);
        return new(variable, first, amounts);
    }
}
