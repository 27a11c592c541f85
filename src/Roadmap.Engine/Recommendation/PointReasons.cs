using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

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
        var effort = EffortShare.Of(Practice, ranking.District.Capacity, ranking.Plan.Index);
        var outcomes = Practice.Effects.OrderBy(effect => effect.Outcome, StringComparer.Ordinal).Select(effect => (effect, gap: Gap(effect))).ToList();
        var assumed = outcomes.Where(outcome => outcome.gap is null).Select(outcome => outcome.effect.Outcome);
        return new PointWords
        {
            BlockedBy = Point.Unmet == 0 ? [] : CandidateCells.Path(Point.Practice, ranking.Plan, ranking.District),
            Confirm = Point.HasQuestions ? [.. CandidateCells.Questions(Point.Practice, ranking.Plan, ranking.District, ranking.Truth).Select(cell => cell.Text)] : [],
            Assumed = [.. assumed, .. effort.IsAssumed ? ["effort"] : ImmutableArray<string>.Empty],
            Parts =
            [
                new ScorePart(ScorePartKind.Relief, Point.Relief, Relief()),
                new ScorePart(ScorePartKind.Outcomes, Point.Outcomes, outcomes.Count == 0 ? "no outcome is recorded for it" : string.Join("; ", outcomes.Select(outcome => Reason(outcome.effect, outcome.gap)))),
                new ScorePart(ScorePartKind.Evidence, Point.Evidence, Evidence()),
                new ScorePart(ScorePartKind.Repair, Point.Repair, Repair()),
                new ScorePart(ScorePartKind.Unlock, Point.Unlock, Unlock()),
                new ScorePart(ScorePartKind.Effort, Point.Effort, Effort(effort)),
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

    private OutcomeGap? Gap(PracticeEffect effect)
    {
        var ordinal = ranking.Plan.Index.Indicators[effect.Outcome];
        return OutcomeGap.Of(ranking.District.District.Indicators[ordinal], OutcomeGap.AimOf(ranking.Plan.Pack.Indicators[ordinal]));
    }

    private string Reason(PracticeEffect effect, OutcomeGap? gap)
    {
        var how = effect.Strength switch
        {
            EffectStrength.Strong => "helps much with",
            EffectStrength.Some => "helps some with",
            _ => "harms",
        };
        var size = gap is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"{Thousandths.Share(100, known.Missing, known.Target)}% short of its target")
            : string.Create(CultureInfo.InvariantCulture, $"not known, {Thousandths.Divide(Scoring.UnknownGap, 10)}% assumed");
        return $"{how} {ranking.Plan.Pack.Indicators[ranking.Plan.Index.Indicators[effect.Outcome]].Title} ({size})";
    }

    private string Evidence()
    {
        if (Practice.Evidence.IsEmpty)
        {
            return "no published figure";
        }

        var best = Practice.Evidence.OrderByDescending(evidence => Scoring.Evidence[(int)evidence.Band]).ThenBy(evidence => evidence.Source, StringComparer.Ordinal).First();
        var figure = best.Figure is null ? "" : $": {best.Figure.Trim().TrimEnd('.')}{(best.Of is null ? "" : $" (of {best.Of.Trim()})")}";
        return $"{BandWord(best.Band)} evidence ({best.Source}){figure}";
    }

    private static string BandWord(EvidenceBand band) => band switch
    {
        EvidenceBand.High => "high",
        EvidenceBand.Medium => "medium",
        EvidenceBand.Low => "low",
        _ => "mixed",
    };

    private string Repair() => Point.Place switch
    {
        RepairPlace.HealsRoot => "heals where the order went wrong first",
        RepairPlace.InRepair => "part of putting the order right",
        _ => "not part of putting the order right",
    };

    private static string Effort(EffortShare effort)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"{Thousandths.Round(effort.PerThousand / 10)}%");
        return effort.IsAssumed ? $"takes about {size} of a year's capacity, some of it assumed" : $"takes about {size} of a year's capacity";
    }
}
