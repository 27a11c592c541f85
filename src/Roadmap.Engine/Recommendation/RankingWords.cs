using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Recommendation;

/// <summary>Gathers, when the first reason is read, what the reasons of all leverage points of a diagnosis look up.</summary>
internal sealed class RankingWords(DecisionPlan plan, ImmutableArray<PracticeReasons> practices, BoundDistrict district, LaneTruth truth, DecidedPoint[] points, Deferred<FindingWeights> findings) : Deferred<RankingReasons>
{
    internal DecisionPlan Plan => plan;

    internal ImmutableArray<PracticeReasons> Practices => practices;

    internal bool KnowsCapacity => EffortShare.IsKnown(district.Capacity);

    internal BoundDistrict District => district;

    internal LaneTruth Truth => truth;

    internal DecidedPoint[] Points => points;

    protected override RankingReasons Make() => new(plan, district, points, findings.Value);
}
