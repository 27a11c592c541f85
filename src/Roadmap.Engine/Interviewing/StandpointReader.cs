using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Interviewing.Asking;
using Roadmap.Engine.Ordering;
using Roadmap.Engine.Questions;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Interviewing;

/// <summary>Works out where an interview stands. Made once for a pack; safe to share between threads.</summary>
internal sealed class StandpointReader(PackIndex index, DistrictEvaluation evaluation)
{
    private readonly PackThresholds thresholds = new(index.Pack);

    /// <summary>The standpoint.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="DistrictProblemsException">The state does not fit the pack.</exception>
    internal Standpoint Read(DistrictState state)
    {
        var bound = DistrictBinder.Bind(state, index);
        var bare = bound.Value ?? throw new DistrictProblemsException(bound.Problems);
        BoundDistrict[] district = [DistrictBinder.Rebind(bare, state)!];
        using var run = evaluation.Evaluate(district);
        var decider = evaluation.Rent();
        var decision = decider.Decide(run, district[0], 0);
        var first = FirstPoints.Of(decision, index.Pack.Scoring.ShowFirst);
        var topics = new TopicCollector(evaluation.Plan, district[0], new LaneTruth(run, district[0], 0))
            .Collect(decision.Undetermined.ToArray(), decision.Points.ToArray());
        var shift = new PointShift(decision, index.Pack.Practices.Length);
        evaluation.Return(decider);
        return new Standpoint(
            district[0],
            bare,
            first,
            [.. Enumerable.Range(0, index.Pack.Rules.Length).Select(rule => run.OutcomeOf(rule, 0))],
            Questions(district[0], topics),
            shift);
    }

    /// <summary>Several cells may come to be known by one answer: their worth adds up.</summary>
    private ImmutableArray<OpenQuestion> Questions(BoundDistrict district, IEnumerable<QuestionTopic> topics)
    {
        var finder = new InquiryFinder(district, thresholds);
        var cells = topics.SelectMany(topic => topic.Cells.Select(cell => (Cell: cell, topic.WorthPerCell, topic.Id)))
            .Concat(Unnamed(district).Select(cell => (Cell: cell, WorthPerCell: 0L, Id: "")));
        return
        [
            .. cells.GroupBy(one => one.Cell.Text, StringComparer.Ordinal)
                .Select(group => (Inquiry: group.Select(one => finder.Of(one.Cell)).FirstOrDefault(inquiry => inquiry is not null), Cells: group))
                .Where(found => found.Inquiry is not null)
                .GroupBy(found => found.Inquiry!.Cell.Text, StringComparer.Ordinal)
                .Select(group => new OpenQuestion(
                    group.First().Inquiry!,
                    group.SelectMany(found => found.Cells).Sum(one => one.WorthPerCell),
                    [.. group.SelectMany(found => found.Cells).Select(one => one.Id).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
                .OrderByDescending(question => question.Worth)
                .ThenBy(question => question.Cell, StringComparer.Ordinal),
        ];
    }

    /// <summary>What no rule waits for and the ranking of practices reads all the same: how practices stand, and the outcomes that they move.</summary>
    private IEnumerable<OpenCell> Unnamed(BoundDistrict district)
    {
        for (var i = 0; i < index.Pack.Practices.Length; i++)
        {
            var id = index.Pack.Practices[i].Id;
            if (district.District.Practices[i].Status is null)
            {
                yield return new OpenCell(id, FactSubjectKind.Practice, id, FactFacet.Value, null);
            }
            else if (DistrictArrest.OfPractice(district, i) is null)
            {
                yield return new OpenCell($"{id}.started", FactSubjectKind.Practice, id, FactFacet.Started, null);
            }
        }

        for (var i = 0; i < index.Pack.Areas.Length; i++)
        {
            if (DistrictArrest.OfArea(district, i) is null)
            {
                var id = index.Pack.Areas[i].Id;
                yield return new OpenCell($"{id}.last-rise", FactSubjectKind.Area, id, FactFacet.LastRise, null);
            }
        }

        foreach (var outcome in evaluation.Plan.Outcomes)
        {
            var indicator = index.Pack.Indicators[outcome.Indicator];
            var told = district.District.Indicators[outcome.Indicator].Readings;
            foreach (var role in indicator.From.Where(role => !told.Any(reading => reading.Role == index.Roles[role])))
            {
                yield return new OpenCell($"{indicator.Id}.{role}", FactSubjectKind.Indicator, indicator.Id, FactFacet.Value, role);
            }
        }
    }
}
