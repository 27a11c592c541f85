namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>
/// Finds literals of a new clause that follow from the others: all their reasons are in the clause, or follow from it in turn.
/// Reasons always stand earlier on the trail than what they force, so no literal can vouch for itself.
/// </summary>
internal sealed class ClauseMinimization(Trail trail)
{
    private const int Deepest = 40;

    private readonly Explanation _stack = new();
    private readonly NeededLines _implied = new();
    private readonly NeededLines _failed = new();
    private readonly StampSet _levels = new();

    /// <summary>Prepares for a clause with literals on the given lines.</summary>
    internal void Begin(NeededLines clause)
    {
        _implied.Begin(trail.Count);
        _failed.Begin(trail.Count);
        _levels.Clear();
        foreach (var line in clause.Lines) _levels.Add(trail[line].Level);
    }

    /// <summary>Whether the literal of a line of the clause follows from the rest.</summary>
    internal bool IsRedundant(NeededLines clause, int line) => IsForced(clause, clause.At(line), line, 0);

    private bool IsForced(NeededLines clause, Literal literal, int line, int depth)
    {
        if (depth > Deepest || trail[line].Reason.Source is null || _failed.Has(line)) return false;
        var from = _stack.Count;
        ReasonReader.Explain(trail, literal, line, _stack);
        var forced = true;
        for (var i = _stack.Count - 1; i >= from && forced; i--) forced = IsCovered(clause, _stack[i], depth);
        _stack.CutTo(from);
        if (forced) _implied.Need(line, literal);
        else _failed.Need(line, literal);
        return forced;
    }

    private bool IsCovered(NeededLines clause, Literal reason, int depth)
    {
        var line = trail.LineOf(reason);
        var level = trail[line].Level;
        if (level == 0 || clause.Covers(line, reason) || _implied.Covers(line, reason)) return true;
        return _levels.Has(level) && IsForced(clause, reason, line, depth + 1);
    }
}
