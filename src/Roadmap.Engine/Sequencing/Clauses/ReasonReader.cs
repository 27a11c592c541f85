namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>Asks whoever changed a bound for the literals that forced it.</summary>
internal static class ReasonReader
{
    /// <summary>Adds the literals that forced a literal which one line of the trail made true.</summary>
    internal static void Explain(Trail trail, Literal implied, int line, Explanation into)
    {
        var reason = trail[line].Reason;
        if (reason.Source is Propagator propagator)
        {
            propagator.Explain(implied, line, reason.Note, into);
            return;
        }
        foreach (var literal in ((Clause)reason.Source!).Literals.AsSpan(1)) into.Add(literal.Negated);
    }
}
