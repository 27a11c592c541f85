using Roadmap.Engine.Sequencing.Clauses;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Posts what activities take from resources and budgets, under the conditions of their groups.</summary>
internal sealed class GroupedUse
{
    /// <summary>Stands for a capacity that nothing reaches.</summary>
    private const int Unlimited = int.MaxValue / 4;

    private readonly Project _project;
    private readonly ClauseSolver _solver;
    private readonly int[] _starts;
    private readonly GroupConditions _conditions;

    private GroupedUse(Project project, ClauseSolver solver, int[] starts, GroupConditions conditions) =>
        (_project, _solver, _starts, _conditions) = (project, solver, starts, conditions);

    internal static void Post(Project project, ClauseSolver solver, int[] starts, GroupConditions conditions)
    {
        var use = new GroupedUse(project, solver, starts, conditions);
        foreach (var resource in project.Resources) use.Post(resource);
        foreach (var budget in project.Budgets) use.Post(budget);
    }

    /// <summary>A timetable of the periods that are in no group, and one for each rule in a group.</summary>
    private void Post(Resource resource)
    {
        var ranges = _conditions.Ranges(RuleKind.Capacity, resource.Id).ToList();
        Post(resource, period => !ranges.Exists(range => range.Rule.Covers(period)), Literal.True);
        foreach (var (rule, kept) in ranges) Post(resource, rule.Covers, kept);
    }

    private void Post(Resource resource, Func<int, bool> isMeant, Literal kept)
    {
        var capacity = new int[_project.Horizon];
        for (var period = 0; period < capacity.Length; period++) capacity[period] = isMeant(period) ? resource.At(period) : Unlimited;
        var loads = new List<Load>();
        for (var j = 0; j < _starts.Length; j++)
        {
            if (Amounts(j, resource.Id) is not { } amounts) continue;
            var condition = _conditions.Both(kept, _conditions.Of(ProjectRule.Demand(_project.Activities[j].Id, resource.Id)));
            loads.AddRange(Load.Stack(_starts[j], amounts, condition));
        }
        if (loads.Count > 0 && capacity.Min() < Unlimited) Timetable.Post(_solver, loads, capacity);
    }

    private void Post(Budget budget)
    {
        for (var ordinal = 0; ordinal < budget.Windows.Length; ordinal++)
        {
            var window = budget.Windows[ordinal];
            var tables = new List<ValueTable>();
            for (var j = 0; j < _starts.Length; j++)
            {
                if (Amounts(j, budget.Id) is { } amounts) tables.Add(Table(_starts[j], amounts, window));
            }
            if (tables.Count > 0) TableSum.Post(_solver, [.. tables], window.Amount, _conditions.Of(ProjectRule.BudgetWindow(budget.Id, ordinal)));
        }
    }

    private ValueTable Table(int start, int[] amounts, BudgetWindow window)
    {
        var first = _solver.Variables.First(start);
        var taken = new long[_solver.Variables.Last(start) - first + 1];
        for (var i = 0; i < taken.Length; i++)
        {
            for (var offset = 0; offset < amounts.Length; offset++)
            {
                var period = first + i + offset;
                if (window.From <= period && period < window.Until) taken[i] += amounts[offset];
            }
        }
        return new(start, first, taken);
    }

    /// <summary>What an activity takes in each of its periods, or null when that is nothing.</summary>
    private int[]? Amounts(int j, string of)
    {
        var activity = _project.Activities[j];
        if (activity.Demands.FirstOrDefault(demand => string.Equals(demand.Of, of, StringComparison.Ordinal)) is not { } demand) return null;
        var amounts = Enumerable.Range(0, activity.Duration).Select(demand.At).ToArray();
        return amounts.Any(amount => amount > 0) ? amounts : null;
    }
}
