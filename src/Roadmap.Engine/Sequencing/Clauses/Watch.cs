namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>A clause that has to be looked at when a literal becomes false.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Blocker">Another of its literals: while it is true the clause need not be touched.</param>
internal readonly record struct Watch(Clause Clause, Literal Blocker);
