namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>
/// Learns from a contradiction: walks the trail backwards, replaces each literal of the last level by its reasons until one is
/// left (the first unique implication point), and denies what remains. Works on lines of the trail rather than on literals:
/// a line is needed up to the strongest bound that anyone asked of it, and is explained for just that bound.
/// </summary>
internal sealed class ConflictAnalysis(Variables variables, Trail trail, DecisionOrder order, ClauseStore clauses)
{
    private readonly Explanation _reasons = new();
    private readonly NeededLines _needed = new();
    private readonly ClauseMinimization _minimization = new(trail);
    private readonly LearnedLiterals _learned = new(variables, trail);
    private int _open;
    private int _level;

    /// <summary>The literals of the new clause, after <see cref="Learn"/>: first the one that it forces.</summary>
    internal ReadOnlySpan<Literal> Learned => _learned.Literals;

    /// <summary>The highest level of the other literals, to which the search goes back.</summary>
    internal int ReturnLevel => _learned.ReturnLevel;

    /// <summary>How many decision levels the new clause ties together.</summary>
    internal int Levels => _learned.Levels;

    /// <summary>The last level that a contradiction needs.</summary>
    internal int LevelOf(ReadOnlySpan<Literal> conflict)
    {
        var level = 0;
        foreach (var literal in conflict) level = Math.Max(level, trail[trail.LineOf(literal)].Level);
        return level;
    }

    /// <summary>Makes a clause of literals that are all true and cannot be, of which the last level has at least one.</summary>
    internal void Learn(ReadOnlySpan<Literal> conflict)
    {
        _level = trail.Level;
        _open = 0;
        _needed.Begin(trail.Count);
        foreach (var literal in conflict) Need(literal);
        var line = trail.Count;
        while (true)
        {
            do line--;
            while (!_needed.Has(line));
            if (--_open == 0) break;
            ExplainLine(line);
        }
        _learned.Build(_needed, line, _minimization);
    }

    /// <summary>Traces a literal that is true back to decisions, and adds those decisions.</summary>
    internal void FindDecisions(Literal literal, List<Literal> decisions)
    {
        _level = -1;
        _needed.Begin(trail.Count);
        Need(literal);
        for (var line = trail.Count - 1; line > 0; line--)
        {
            if (!_needed.Has(line)) continue;
            if (trail[line].Reason.Source is null) decisions.Add(Decided(line));
            else ExplainLine(line);
        }
    }

    /// <summary>The whole decision, of which less may have been needed.</summary>
    private Literal Decided(int line)
    {
        var change = trail[line];
        return change.IsLower ? variables.AtLeast(change.Variable, change.After) : variables.AtMost(change.Variable, change.After);
    }

    private void ExplainLine(int line)
    {
        if (trail[line].Reason.Source is Clause { IsLearned: true } clause) clauses.Bump(clause);
        _reasons.Clear();
        ReasonReader.Explain(trail, _needed.At(line), line, _reasons);
        foreach (var literal in _reasons.Literals) Need(literal);
    }

    private void Need(Literal literal)
    {
        var line = trail.LineOf(literal);
        var level = trail[line].Level;
        if (level == 0) return;
        if (_level >= 0) order.Bump(literal.Atom);
        if (_needed.Need(line, literal) && level == _level) _open++;
    }
}
