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
internal sealed class TopicCollector(BoundDistrict district, LaneTruth truth, FindingPoints findingPoints)
{
    private readonly RulePack pack = district.Pack;

    internal IEnumerable<QuestionTopic> Collect(IEnumerable<Candidate> candidates) =>
        Rules().Concat(Constraints()).Concat(Practices(candidates));

    private IEnumerable<QuestionTopic> Rules()
    {
        for (var i = 0; i < pack.Rules.Length; i++)
        {
            var rule = pack.Rules[i];
            if (FindingCollector.Shows(rule) && truth.Outcome(i) == RuleOutcome.Undetermined && AskedCells.Of(truth.OpenCells(rule), district) is { IsEmpty: false } cells)
            {
                var points = findingPoints.Of(rule.Finds, truth.SeverityOf(rule));
                yield return new QuestionTopic(rule.Id, Thousandths.Divide(points, cells.Length), cells);
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
                yield return new QuestionTopic(constraint.Id, pack.Scoring.QuestionOrder[(int)constraint.Binding], OpenCells.Of(constraint, district));
            }
        }
    }

    private IEnumerable<QuestionTopic> Practices(IEnumerable<Candidate> candidates) =>
        candidates
            .Where(candidate => !candidate.Questions.IsEmpty)
            .Select(candidate => new QuestionTopic(candidate.Practice.Id, pack.Scoring.QuestionPractice, candidate.Questions));
}
