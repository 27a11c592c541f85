using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Recommendation;

/// <summary>What can be said of the score of a practice before any district is known. Made once for a pack.</summary>
/// <param name="Evidence">The reason of its evidence.</param>
/// <param name="Effort">The reason of its effort where no capacity is stated.</param>
/// <param name="IsEffortAssumed">True when that effort is assumed, wholly or in part.</param>
/// <param name="Outcomes">What it moves, by the outcome's id.</param>
internal sealed record PracticeReasons(string Evidence, string Effort, bool IsEffortAssumed, ImmutableArray<OutcomeReason> Outcomes)
{
    internal static PracticeReasons Of(int practice, DecisionPlan plan)
    {
        var effort = EffortShare.Of(plan.Pack.Practices[practice], new long?[plan.Pack.Resources.Length], plan.Index);
        return new PracticeReasons(
            EvidenceOf(plan.Pack.Practices[practice], plan.Pack.Scoring),
            EffortOf(effort),
            effort.IsAssumed,
            [.. plan.Pack.Practices[practice].Effects.OrderBy(effect => effect.Outcome, StringComparer.Ordinal).Select(effect => Outcome(effect, plan))]);
    }

    internal static string EffortOf(EffortShare effort)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"{Thousandths.Round(effort.PerThousand / 10)}%");
        return effort.IsAssumed ? $"takes about {size} of a year's capacity, some of it assumed" : $"takes about {size} of a year's capacity";
    }

    private static OutcomeReason Outcome(PracticeEffect effect, DecisionPlan plan)
    {
        var how = effect.Strength switch
        {
            EffectStrength.Strong => "helps much with",
            EffectStrength.Some => "helps some with",
            _ => "harms",
        };
        var indicator = plan.Index.Indicators[effect.Outcome];
        return new OutcomeReason(effect.Outcome, indicator, OutcomeGap.AimOf(plan.Pack.Indicators[indicator]), $"{how} {plan.Pack.Indicators[indicator].Title}");
    }

    private static string EvidenceOf(Practice practice, Scoring scoring)
    {
        if (practice.Evidence.IsEmpty)
        {
            return "no published figure";
        }

        var best = practice.Evidence.OrderByDescending(evidence => scoring.Evidence[(int)evidence.Band]).ThenBy(evidence => evidence.Source, StringComparer.Ordinal).First();
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
}
