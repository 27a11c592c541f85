using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Recommendation;

/// <summary>Puts the score of one leverage point, and what stands in its way, into words.</summary>
/// <param name="ranking">The ranking it belongs to.</param>
/// <param name="place">Its place in it, from 0.</param>
internal sealed class PointReasons(RankingWords ranking, int place) : Deferred<PointWords>
{
    private const int MostNamed = 3;

    private DecidedPoint Point => ranking.Points[place];

    private Practice Practice => ranking.Plan.Pack.Practices[Point.Practice];

    private Scoring Scoring => ranking.Plan.Pack.Scoring;

    protected override PointWords Make()
    {
        var known = ranking.Practices[Point.Practice];
        var knowsCapacity = ranking.KnowsCapacity;
        var effort = knowsCapacity ? EffortShare.Of(Practice, ranking.District.Capacity, ranking.Plan.Index) : default;
        var assumed = ImmutableArray.CreateBuilder<string>();
        var outcomes = Outcomes(known, assumed);
        if (knowsCapacity ? effort.IsAssumed : known.IsEffortAssumed)
        {
            assumed.Add("effort");
        }

        return new PointWords
        {
            BlockedBy = Point.Unmet == 0 ? [] : CandidateCells.Path(Point.Practice, ranking.Plan, ranking.District),
            Confirm = Point.HasQuestions ? [.. CandidateCells.Questions(Point.Practice, ranking.Plan, ranking.District, ranking.Truth).Select(cell => cell.Text)] : [],
            Assumed = assumed.DrainToImmutable(),
            Parts =
            [
                new ScorePart(ScorePartKind.Relief, Point.Relief, Relief()),
                new ScorePart(ScorePartKind.Outcomes, Point.Outcomes, outcomes),
                new ScorePart(ScorePartKind.Evidence, Point.Evidence, known.Evidence),
                new ScorePart(ScorePartKind.Repair, Point.Repair, Repair()),
                new ScorePart(ScorePartKind.Unlock, Point.Unlock, Unlock()),
                new ScorePart(ScorePartKind.Effort, Point.Effort, knowsCapacity ? PracticeReasons.EffortOf(effort) : known.Effort),
            ],
        };
    }

    private string Relief()
    {
        List<string> titles = [.. ranking.Value.Answered(Point.Practice)];
        return titles.Count == 0 ? "no finding leads to it" : $"answers {Named(titles)}";
    }

    private string Unlock()
    {
        var titles = ranking.Value.Opened(Point.Practice);
        return titles.Count == 0 ? "nothing waits for it" : $"opens the way to {Named(titles)}";
    }

    private static string Named(List<string> titles)
    {
        var named = string.Join("; ", titles.Take(MostNamed).Select(title => $"“{title}”"));
        return titles.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $"{named} and {titles.Count - MostNamed} more") : named;
    }

    private string Outcomes(PracticeReasons known, ImmutableArray<string>.Builder assumed)
    {
        if (known.Outcomes.IsEmpty)
        {
            return "no outcome is recorded for it";
        }

        var reasons = new List<string>();
        foreach (var outcome in known.Outcomes)
        {
            var gap = OutcomeGap.Of(ranking.District.District.Indicators[outcome.Indicator], outcome.Target);
            reasons.Add($"{outcome.Words} ({Size(gap)})");
            if (gap is null)
            {
                assumed.Add(outcome.Id);
            }
        }

        return string.Join("; ", reasons);
    }

    private string Size(OutcomeGap? gap) => gap is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{Thousandths.Share(100, known.Missing, known.Target)}% short of its target")
        : string.Create(CultureInfo.InvariantCulture, $"not known, {Thousandths.Divide(Scoring.UnknownGap, 10)}% assumed");

    private string Repair() => Point.Place switch
    {
        RepairPlace.HealsRoot => "heals where the order went wrong first",
        RepairPlace.InRepair => "part of putting the order right",
        _ => "not part of putting the order right",
    };
}
