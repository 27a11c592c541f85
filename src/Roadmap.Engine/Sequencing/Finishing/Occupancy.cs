using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Finishing;

/// <summary>What a whole schedule leaves of every resource and budget window; activities can be taken out and put back.</summary>
internal sealed class Occupancy
{
    private readonly CompiledProject _project;
    private readonly int[][] _free;
    private readonly long[][] _left;
    private readonly List<(int Resource, Usage Usage)>[] _uses;
    private readonly List<(int Budget, Usage Usage)>[] _spendings;

    internal Occupancy(CompiledProject project)
    {
        _project = project;
        _free = [.. project.Resources.Select(resource => (int[])[.. resource.Capacity])];
        _left = [.. project.Budgets.Select(budget => budget.Windows.Select(window => (long)window.Amount).ToArray())];
        _uses = ByActivity(project.Count, project.Resources.Select(resource => resource.Usages));
        _spendings = ByActivity(project.Count, project.Budgets.Select(budget => budget.Usages));
    }

    internal void Put(int activity, int start) => Change(activity, start, -1);

    internal void Remove(int activity, int start) => Change(activity, start, 1);

    /// <summary>True when what the activity takes from that start on is there.</summary>
    internal bool Fits(int activity, int start)
    {
        foreach (var (resource, usage) in _uses[activity])
        {
            for (var k = 0; k < usage.Amounts.Length; k++)
            {
                if (usage.Amounts[k] > _free[resource][start + k]) return false;
            }
        }
        foreach (var (budget, usage) in _spendings[activity])
        {
            var windows = _project.Budgets[budget].Windows;
            for (var i = 0; i < windows.Length; i++)
            {
                if (usage.Within(start, windows[i].From, windows[i].Until) > _left[budget][i]) return false;
            }
        }
        return true;
    }

    private void Change(int activity, int start, int sign)
    {
        foreach (var (resource, usage) in _uses[activity])
        {
            for (var k = 0; k < usage.Amounts.Length; k++) _free[resource][start + k] += sign * usage.Amounts[k];
        }
        foreach (var (budget, usage) in _spendings[activity])
        {
            var windows = _project.Budgets[budget].Windows;
            for (var i = 0; i < windows.Length; i++) _left[budget][i] += sign * usage.Within(start, windows[i].From, windows[i].Until);
        }
    }

    private static List<(int Of, Usage Usage)>[] ByActivity(int count, IEnumerable<Usage[]> rows)
    {
        var uses = Enumerable.Range(0, count).Select(_ => new List<(int, Usage)>()).ToArray();
        foreach (var (usages, of) in rows.Select((usages, of) => (usages, of)))
        {
            foreach (var usage in usages) uses[usage.Activity].Add((of, usage));
        }
        return uses;
    }
}
