namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>Why a bound changed: a <see cref="Clause"/>, a <see cref="Propagator"/>, or nothing for a decision and for what was given.</summary>
/// <param name="Source">The clause or the propagator.</param>
/// <param name="Note">What the propagator wants to be told when it is asked to explain.</param>
internal readonly record struct Reason(object? Source, int Note)
{
    internal static Reason None => default;
}
