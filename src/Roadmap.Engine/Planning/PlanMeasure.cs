namespace Roadmap.Engine.Planning;

/// <summary>One number that a plan is to keep small.</summary>
/// <param name="Kind">What it counts.</param>
/// <param name="Value">Its value in this plan.</param>
/// <param name="Bound">No plan that is as good on the measures before this one goes below it.</param>
public sealed record PlanMeasure(PlanMeasureKind Kind, long Value, long Bound);
