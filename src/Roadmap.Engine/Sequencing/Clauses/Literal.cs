namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>A bound: [x >= v], or negated [x &lt;= v - 1]. The only kind of fact that the solver decides, derives and learns.</summary>
/// <param name="Code">Twice the atom's number, plus one when negated. An atom stands for one [x >= v] (<see cref="Variables"/>).</param>
internal readonly record struct Literal(int Code)
{
    /// <summary>The first atom is true from the beginning.</summary>
    internal static Literal True => new(0);

    internal static Literal False => new(1);

    internal int Atom => Code >> 1;

    internal bool IsNegated => (Code & 1) != 0;

    internal Literal Negated => new(Code ^ 1);

    internal static Literal Of(int atom) => new(atom << 1);

    /// <summary>Of two literals on the same side of one variable, whether this one says at least as much.</summary>
    internal bool IsAtLeastAsStrongAs(Literal other) => IsNegated ? Atom <= other.Atom : Atom >= other.Atom;
}
