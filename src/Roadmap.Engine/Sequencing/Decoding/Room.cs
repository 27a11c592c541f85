using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>Where activities find room while a schedule is being built: resources, budgets, windows and calendars together.</summary>
internal sealed class Room
{
    /// <summary>What <see cref="First"/> answers when there is no room.</summary>
    internal const int None = ResourceProfile.None;

    private readonly StartDomain[] _domains;
    private readonly int[] _latest;
    private readonly ResourceProfile _profile;
    private readonly BudgetLedger? _ledger;

    internal Room(CompiledProject project)
    {
        (_domains, _latest) = (project.Domains, project.Latest);
        _profile = ResourceProfile.For(project);
        _ledger = project.Budgets.Length > 0 ? new BudgetLedger(project) : null;
    }

    /// <summary>Everything is free again.</summary>
    internal void Reset()
    {
        _profile.Reset();
        _ledger?.Reset();
    }

    /// <summary>The first start from a period on at which there is room, or <see cref="None"/>.</summary>
    internal int First(int activity, int from)
    {
        var latest = _latest[activity];
        var domain = _domains[activity];
        if (!domain.HasGaps && _ledger is null) return _profile.FirstFit(activity, from, latest);

        for (var start = domain.Next(from); start <= latest; start = domain.Next(start + 1))
        {
            start = _profile.FirstFit(activity, start, latest);
            if (start == None) break;
            if (IsOpen(activity, start)) return start;
        }
        return None;
    }

    /// <summary>True when there is room at exactly that start.</summary>
    internal bool IsAt(int activity, int start) =>
        start <= _latest[activity] && _profile.FirstFit(activity, start, start) == start && IsOpen(activity, start);

    /// <summary>Takes the room; it is there.</summary>
    internal void Take(int activity, int start)
    {
        _profile.Take(activity, start);
        _ledger?.Take(activity, start);
    }

    private bool IsOpen(int activity, int start) =>
        _domains[activity].Contains(start) && (_ledger is null || _ledger.Fits(activity, start));
}
