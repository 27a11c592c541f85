namespace Roadmap.Engine.Sequencing.Compiling;

/// <summary>The periods in which one activity may start, looked at alone: window, calendar, and what it takes against what is there.</summary>
internal sealed class StartDomain
{
    /// <summary>What <see cref="Next"/> and <see cref="Previous"/> answer when there is no such start.</summary>
    internal const int None = int.MaxValue;

    private readonly int[]? _next;
    private readonly int[]? _previous;

    /// <summary>Every period from <paramref name="first"/> to <paramref name="last"/> except the closed ones.</summary>
    /// <param name="first">The first period.</param>
    /// <param name="last">The last period; before <paramref name="first"/> when there is none.</param>
    /// <param name="isOpen">Whether it may start in a period, or null when it may in all of them.</param>
    internal StartDomain(int first, int last, Func<int, bool>? isOpen)
    {
        First = first;
        Last = last;
        if (isOpen is null || first > last) return;
        var open = new bool[last - first + 1];
        for (var t = first; t <= last; t++) open[t - first] = isOpen(t);
        if (Array.TrueForAll(open, static value => value)) return;
        (_next, _previous) = (NextOpen(open), PreviousOpen(open));
    }

    internal int First { get; }

    internal int Last { get; }

    /// <summary>True when there are closed periods between the first and the last.</summary>
    internal bool HasGaps => _next is not null;

    internal bool Contains(int start) => Next(start) == start;

    /// <summary>The first open start at or after a period, or <see cref="None"/>.</summary>
    internal int Next(int start)
    {
        if (start > Last) return None;
        if (start < First) start = First;
        if (_next is null) return start;
        var step = _next[start - First];
        return step == None ? None : First + step;
    }

    /// <summary>The last open start at or before a period, or <see cref="None"/>.</summary>
    internal int Previous(int start)
    {
        if (start < First) return None;
        if (start > Last) start = Last;
        if (start < First) return None;
        if (_previous is null) return start;
        var step = _previous[start - First];
        return step == None ? None : First + step;
    }

    private static int[] NextOpen(bool[] open)
    {
        var next = new int[open.Length];
        var known = None;
        for (var i = open.Length - 1; i >= 0; i--) next[i] = known = open[i] ? i : known;
        return next;
    }

    private static int[] PreviousOpen(bool[] open)
    {
        var previous = new int[open.Length];
        var known = None;
        for (var i = 0; i < open.Length; i++) previous[i] = known = open[i] ? i : known;
        return previous;
    }
}
