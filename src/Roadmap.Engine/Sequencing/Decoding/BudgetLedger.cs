using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>What is still left in each window of each budget while a schedule is being built.</summary>
internal sealed class BudgetLedger
{
    private readonly BudgetWindow[][] _windows;
    private readonly long[][] _left;
    private readonly (int Budget, Usage Usage)[][] _uses;

    internal BudgetLedger(CompiledProject project)
    {
        _windows = [.. project.Budgets.Select(budget => budget.Windows)];
        _left = [.. _windows.Select(windows => new long[windows.Length])];
        _uses = [.. Enumerable.Range(0, project.Count).Select(j => Uses(project, j))];
        Reset();
    }

    internal void Reset()
    {
        for (var b = 0; b < _left.Length; b++)
        {
            for (var i = 0; i < _left[b].Length; i++) _left[b][i] = _windows[b][i].Amount;
        }
    }

    internal bool Fits(int activity, int start)
    {
        foreach (var (budget, usage) in _uses[activity])
        {
            var windows = _windows[budget];
            for (var i = 0; i < windows.Length; i++)
            {
                if (usage.Within(start, windows[i].From, windows[i].Until) > _left[budget][i]) return false;
            }
        }
        return true;
    }

    internal void Take(int activity, int start)
    {
        foreach (var (budget, usage) in _uses[activity])
        {
            var windows = _windows[budget];
            for (var i = 0; i < windows.Length; i++) _left[budget][i] -= usage.Within(start, windows[i].From, windows[i].Until);
        }
    }

    private static (int Budget, Usage Usage)[] Uses(CompiledProject project, int activity) =>
        [.. from b in Enumerable.Range(0, project.Budgets.Length)
            from usage in project.Budgets[b].Usages
            where usage.Activity == activity
            select (b, usage)];
}
