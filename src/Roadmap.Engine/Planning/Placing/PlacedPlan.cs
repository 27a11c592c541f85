using System.Collections.Immutable;
using Roadmap.Engine.Planning.Modelling;
using Roadmap.Engine.Planning.Selecting;

namespace Roadmap.Engine.Planning.Placing;

/// <summary>What came of placing: the model that was placed and the starts, or why there are none.</summary>
/// <param name="Model">The model; its tasks are those in the plan.</param>
/// <param name="Starts">The start of each task; empty when there is no plan.</param>
/// <param name="LeftOut">What did not fit, besides what was left out before.</param>
/// <param name="Measures">What the plan was made to be good at.</param>
/// <param name="Stop">Why the search ended.</param>
/// <param name="Conflict">Why there is no plan, or null.</param>
/// <param name="Untied">Advised order that could not be kept together with what is promised.</param>
internal sealed record PlacedPlan(
    PlanModel Model,
    ImmutableArray<int> Starts,
    ImmutableArray<LeftOutPractice> LeftOut,
    ImmutableArray<PlanMeasure> Measures,
    PlanStop Stop,
    PlanConflict? Conflict,
    ImmutableArray<TaskTie> Untied)
{
    internal bool HasPlan => Conflict is null && Stop != PlanStop.Infeasible && Starts.Length == Model.Tasks.Length;
}
