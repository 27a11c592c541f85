using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;

namespace Roadmap.Engine.Recommendation;

/// <summary>Ranks the practices that could come next, every point of the score with its reason.</summary>
internal static class Recommender
{
    internal static Recommendations Recommend(BoundDistrict district, LaneTruth truth, IReadOnlyList<FindingWeight> findings, OrderAnalysis order)
    {
        var wanted = findings.SelectMany(finding => finding.LeadsTo).Concat(order.Repair.Select(step => step.Practice)).ToHashSet(StringComparer.Ordinal);
        var selection = new CandidateSelector(district, truth).Select(wanted);
        var candidates = selection.Candidates;
        var ids = candidates.Select(candidate => candidate.Practice.Id).ToHashSet(StringComparer.Ordinal);
        var calculator = new WorthCalculator(district, findings, ids, order);
        var worths = candidates.ToDictionary(candidate => candidate.Practice.Id, candidate => calculator.Of(candidate.Practice), StringComparer.Ordinal);
        var unlock = new UnlockCalculator(district.Pack.Scoring, candidates, worths.ToDictionary(pair => pair.Key, pair => pair.Value.Total, StringComparer.Ordinal));
        var ranked = candidates
            .Select(candidate => (candidate, point: Point(candidate, district, worths[candidate.Practice.Id], unlock)))
            .OrderBy(pair => pair.candidate.Tier)
            .ThenByDescending(pair => pair.point.Thousandths)
            .ThenBy(pair => pair.point.Id, StringComparer.Ordinal)
            .Select((pair, i) => pair.point with { Rank = i + 1 });
        return new Recommendations([.. ranked], candidates, selection.UnderWay, selection.Withheld);
    }

    private static LeveragePoint Point(Candidate candidate, BoundDistrict district, Worth worth, UnlockCalculator unlock)
    {
        var effort = EffortCalculator.Of(candidate.Practice, district, out var isEffortAssumed);
        ImmutableArray<ScorePart> parts = [worth.Relief, worth.Outcomes, worth.Evidence, worth.Repair, unlock.Of(candidate.Practice), effort];
        return new LeveragePoint
        {
            Id = candidate.Practice.Id,
            Title = candidate.Practice.Title,
            Rank = 0,
            Thousandths = parts.Sum(part => part.Value),
            IsReady = candidate.IsReady,
            BlockedBy = BlockedPath.Of(candidate, district),
            Confirm = [.. candidate.Questions.Select(cell => cell.Text)],
            MustConfirm = candidate.MustConfirm,
            IsRestart = candidate.IsRestart,
            Assumed = [.. worth.Assumed, .. isEffortAssumed ? ["effort"] : ImmutableArray<string>.Empty],
            Parts = parts,
            FirstSteps = candidate.Practice.FirstSteps,
        };
    }
}
