using Roadmap.Engine.Planning.Selecting;

namespace Roadmap.Engine.Planning.Modelling;

/// <summary>A tie between two tasks of a model.</summary>
/// <param name="From">The earlier task's number.</param>
/// <param name="To">The later task's number.</param>
/// <param name="Lag">The least number of periods from the start of the earlier to the start of the later; may be negative.</param>
/// <param name="Tie">Where it comes from.</param>
internal sealed record ModelTie(int From, int To, int Lag, TaskTie Tie);
