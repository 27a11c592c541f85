using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Sequencing;

/// <summary>How one level of the objective came out.</summary>
/// <param name="Kind">The level.</param>
/// <param name="Value">Its value for the schedule, or null without a schedule.</param>
/// <param name="LowerBound">No schedule goes below this that is as good on the levels before it.</param>
/// <param name="Source">What the bound rests on.</param>
public sealed record LevelResult(LevelKind Kind, long? Value, long LowerBound, BoundSource Source);
