using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Engine.Questions;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Gathers everything that answers would settle: rules, order constraints, practices.</summary>
internal sealed class TopicCollector(DecisionPlan plan, BoundDistrict district, LaneTruth truth)
{
    private readonly RulePack pack = plan.Pack;

    /// <param name="rules">The rules about which too little is known.</param>
    /// <param name="candidates">What could come next.</param>
    internal IEnumerable<QuestionTopic> Collect(DecidedRule[] rules, DecidedPoint[] candidates) =>
        Rules(rules).Concat(Constraints()).Concat(Practices(candidates));

    private IEnumerable<QuestionTopic> Rules(DecidedRule[] rules)
    {
        foreach (var undetermined in rules.OrderBy(rule => rule.Rule))
        {
            var rule = pack.Rules[undetermined.Rule];
            if (AskedCells.Of(truth.OpenCells(rule), district) is { IsEmpty: false } cells)
            {
                yield return new QuestionTopic(rule.Id, Thousandths.Divide(undetermined.Points, cells.Length), cells);
            }
        }
    }

    private IEnumerable<QuestionTopic> Constraints()
    {
        for (var i = 0; i < pack.Orders.Length; i++)
        {
            if (district.Orders[i].Status == OrderStatus.Unknown)
            {
                var constraint = pack.Orders[i];
                yield return new QuestionTopic(constraint.Id, pack.Scoring.QuestionOrder[(int)constraint.Binding], OpenCells.Of(i, district));
            }
        }
    }

    private IEnumerable<QuestionTopic> Practices(DecidedPoint[] candidates) =>
        candidates
            .Where(candidate => candidate.HasQuestions)
            .OrderBy(candidate => candidate.Practice)
            .Select(candidate => new QuestionTopic(pack.Practices[candidate.Practice].Id, pack.Scoring.QuestionPractice, CandidateCells.Questions(candidate.Practice, plan, district, truth)));
}
