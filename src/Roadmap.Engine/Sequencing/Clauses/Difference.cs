namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>[head >= tail + distance], as long as a condition holds. A negative distance is a greatest lag the other way round.</summary>
/// <param name="Tail">The variable that pushes.</param>
/// <param name="Head">The variable that is pushed.</param>
/// <param name="Distance">How far apart they are at least.</param>
/// <param name="Condition">The literal under which it holds.</param>
internal readonly record struct Difference(int Tail, int Head, int Distance, Literal Condition);
