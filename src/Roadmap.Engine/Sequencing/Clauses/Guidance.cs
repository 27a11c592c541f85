namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>
/// Takes the decisions: the bound that was most involved in recent conflicts, on the side of the best values known; with no
/// such bound left, the variable that could come first, at its suggested value or as early as it can.
/// </summary>
internal sealed class Guidance(Variables variables, Trail trail, DecisionOrder order)
{
    private int[] _suggested = [];
    private bool _isGiven;

    internal void Extend()
    {
        var known = _suggested.Length;
        Array.Resize(ref _suggested, variables.Count);
        for (var variable = known; variable < variables.Count; variable++) _suggested[variable] = variables.First(variable);
    }

    internal void Suggest(ReadOnlySpan<int> values)
    {
        values.CopyTo(_suggested);
        _isGiven = true;
    }

    /// <summary>A change was taken back: its literals may be decided again.</summary>
    internal void Release(in BoundChange change)
    {
        var (low, high) = change.IsLower ? (change.Before, change.After) : (change.After, change.Before);
        order.Return(variables.AtomOf(change.Variable, low + 1), variables.AtomOf(change.Variable, high));
        // With no schedule known, stay near where the search last was.
        var other = change.IsLower ? trail.Upper(change.Variable) : trail.Lower(change.Variable);
        if (!_isGiven && change.After == other) _suggested[change.Variable] = other;
    }

    /// <summary>A literal that is open, or the one that is always true when all variables are fixed.</summary>
    internal Literal Decide()
    {
        var atom = order.Next(trail);
        if (atom >= 0)
        {
            var literal = Literal.Of(atom);
            return _suggested[variables.VariableOf(literal)] >= variables.ThresholdOf(literal) ? literal : literal.Negated;
        }
        return DecideEarliest();
    }

    private Literal DecideEarliest()
    {
        var chosen = -1;
        for (var variable = 0; variable < variables.Count; variable++)
        {
            if (trail.IsFixed(variable)) continue;
            if (chosen < 0 || trail.Lower(variable) < trail.Lower(chosen)) chosen = variable;
        }
        if (chosen < 0) return Literal.True;
        var lower = trail.Lower(chosen);
        var wanted = Math.Clamp(_suggested[chosen], lower, trail.Upper(chosen));
        return wanted > lower ? variables.AtLeast(chosen, wanted) : variables.AtMost(chosen, lower);
    }
}
