namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>What a propagator may do: read the bounds, make a literal true for a reason, or say that all is lost.</summary>
internal sealed class Inference(Variables variables, Trail trail)
{
    internal Variables Variables => variables;

    internal Trail Trail => trail;

    /// <summary>After a contradiction: literals that are all true and cannot be.</summary>
    internal Explanation Conflict { get; } = new();

    /// <summary>Makes [x >= v] true.</summary>
    /// <returns>False when it is false already.</returns>
    internal bool Raise(int variable, int value, Propagator by, int note) =>
        value <= trail.Lower(variable) || Assert(variables.AtLeast(variable, value), by, note);

    /// <summary>Makes [x &lt;= v] true.</summary>
    /// <returns>False when it is false already.</returns>
    internal bool Cap(int variable, int value, Propagator by, int note) =>
        value >= trail.Upper(variable) || Assert(variables.AtMost(variable, value), by, note);

    /// <summary>Makes a literal true.</summary>
    /// <returns>False when it is false already.</returns>
    internal bool Assert(Literal literal, Propagator by, int note)
    {
        if (trail.IsTrue(literal)) return true;
        if (!trail.IsFalse(literal))
        {
            trail.Assert(literal, new(by, note));
            return true;
        }
        Conflict.Clear();
        by.Explain(literal, trail.Count, note, Conflict);
        Conflict.Add(literal.Negated);
        return false;
    }
}
