using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Questions;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Ranks and words what is worth asking next.</summary>
internal sealed class QuestionWords(DecisionPlan plan, DecidedRule[] rules, DecidedPoint[] candidates, BoundDistrict district, LaneTruth truth) : Deferred<RankedQuestions>
{
    protected override RankedQuestions Make() => new(QuestionRanker.Rank(plan.Index, new TopicCollector(plan, district, truth).Collect(rules, candidates)));
}
