using Roadmap.Engine.Batching.Reading;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Batching;

/// <summary>Evaluates the districts of a block. Safe to share between threads.</summary>
internal sealed class LaneEvaluation(DistrictEvaluation evaluation, DayTemplates days)
{
    /// <summary>What nobody says is worked out once for the as-of date of the first, which is that of most.</summary>
    internal EvaluationRun Evaluate(ReadOnlySpan<BoundDistrict> districts)
    {
        var day = days.Of(districts[0].AsOf);
        return evaluation.EvaluateSparse(day.Nothing, day.Derived, districts);
    }

    internal Decider NewDecider() => new(evaluation.Plan);
}
