namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>
/// A rule over the variables that derives bounds from bounds. It explains on demand: most bounds are never asked about,
/// and an explanation asked for late can be made for just the bound that is needed.
/// </summary>
internal abstract class Propagator
{
    /// <summary>Hears that a bound of a variable it listens to moved, in either direction.</summary>
    /// <param name="tag">What it gave when it began to listen.</param>
    internal abstract void Touch(int tag);

    /// <summary>Derives what it can.</summary>
    /// <returns>False when the bounds contradict the rule.</returns>
    internal abstract bool Propagate(Inference inference);

    /// <summary>Says which literals forced one that this rule derived.</summary>
    /// <param name="implied">The literal, which may say less than what was derived.</param>
    /// <param name="line">The trail's line; only what was true before it counts.</param>
    /// <param name="note">The note given when it was derived.</param>
    /// <param name="into">Takes the literals.</param>
    internal abstract void Explain(Literal implied, int line, int note, Explanation into);
}
