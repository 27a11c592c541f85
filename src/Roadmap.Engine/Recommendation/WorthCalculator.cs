using System.Globalization;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Recommendation;

/// <summary>Works out what a practice is worth by itself: relief, outcomes, evidence and its place in the repair.</summary>
internal sealed class WorthCalculator
{
    private const int MostNamed = 3;

    private readonly BoundDistrict district;
    private readonly Scoring scoring;
    private readonly ILookup<string, FindingWeight> findings;
    private readonly Dictionary<string, int> shares;
    private readonly HashSet<string> repair;
    private readonly HashSet<string> healsRoot;

    internal WorthCalculator(BoundDistrict district, IReadOnlyList<FindingWeight> findings, IReadOnlySet<string> candidates, OrderAnalysis order)
    {
        this.district = district;
        scoring = district.Pack.Scoring;
        this.findings = findings
            .SelectMany(finding => finding.LeadsTo.Distinct(StringComparer.Ordinal).Select(practice => (practice, finding)))
            .ToLookup(pair => pair.practice, pair => pair.finding, StringComparer.Ordinal);
        shares = findings.ToDictionary(finding => finding.Id, finding => Math.Max(1, finding.LeadsTo.Distinct(StringComparer.Ordinal).Count(candidates.Contains)), StringComparer.Ordinal);
        repair = order.Repair.Select(step => step.Practice).ToHashSet(StringComparer.Ordinal);
        healsRoot = order.Roots.SelectMany(root => district.Pack.Orders[district.Index.Orders[root.Id]].HealWith).ToHashSet(StringComparer.Ordinal);
    }

    internal Worth Of(Practice practice) => new(Relief(practice), Outcomes(practice, out var assumed), Evidence(practice), Repair(practice), assumed);

    private ScorePart Relief(Practice practice)
    {
        var answered = findings[practice.Id].Where(finding => finding.Points != 0).OrderByDescending(finding => finding.Points).ThenBy(finding => finding.Id, StringComparer.Ordinal).ToList();
        var value = answered.Sum(finding => Thousandths.Divide(finding.Points, shares[finding.Id]));
        return new ScorePart(ScorePartKind.Relief, value, answered.Count == 0 ? "no finding leads to it" : Answers([.. answered.Select(finding => $"“{finding.Title}”")]));
    }

    private static string Answers(List<string> titles)
    {
        var more = titles.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {titles.Count - MostNamed} more") : "";
        return $"answers {string.Join("; ", titles.Take(MostNamed))}{more}";
    }

    private ScorePart Outcomes(Practice practice, out List<string> assumed)
    {
        assumed = [];
        var value = 0L;
        var reasons = new List<string>();
        foreach (var effect in practice.Effects.OrderBy(effect => effect.Outcome, StringComparer.Ordinal))
        {
            var indicator = district.Pack.Indicators[district.Index.Indicators[effect.Outcome]];
            var gap = Gap(indicator);
            if (gap is null)
            {
                assumed.Add(effect.Outcome);
            }

            var (missing, target) = gap ?? (scoring.UnknownGap, 1000);
            value += Thousandths.Share(scoring.Effects[(int)effect.Strength], missing, target);
            reasons.Add(Reason(effect, indicator, gap));
        }

        return new ScorePart(ScorePartKind.Outcomes, value, reasons.Count == 0 ? "no outcome is recorded for it" : string.Join("; ", reasons));
    }

    private string Reason(PracticeEffect effect, Indicator indicator, (long Missing, long Target)? gap)
    {
        var how = effect.Strength switch
        {
            EffectStrength.Strong => "helps much with",
            EffectStrength.Some => "helps some with",
            _ => "harms",
        };
        var size = gap is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"{Thousandths.Share(100, known.Missing, known.Target)}% short of its target")
            : string.Create(CultureInfo.InvariantCulture, $"not known, {Thousandths.Divide(scoring.UnknownGap, 10)}% assumed");
        return $"{how} {indicator.Title} ({size})";
    }

    /// <summary>How far the lowest role is from the target: what is missing of how much; null when nobody told.</summary>
    private (long Missing, long Target)? Gap(Indicator indicator)
    {
        var lowest = LowestRole(district.District.Indicators[district.Index.Indicators[indicator.Id]]);
        if (lowest is not { } value || Target(indicator) is not { } target)
        {
            return null;
        }

        return (Math.Clamp(target - value, 0, target), target);
    }

    /// <summary>What the indicator aims at: its own target, else all of a share and the top of a scale.</summary>
    private static long? Target(Indicator indicator) => indicator.Type.Kind switch
    {
        _ when indicator.Target is > 0 => indicator.Target,
        FactTypeKind.Percent => 100 * FactType.NumberScale,
        FactTypeKind.Level or FactTypeKind.Scale => indicator.Type.Words.Length - 1,
        _ => null,
    };

    private static long? LowestRole(IndicatorFacts facts)
    {
        long? lowest = null;
        var role = -1;
        foreach (var reading in facts.Readings)
        {
            // Only the first reading of each role speaks for it.
            if (reading.Role != role && reading.Value.IsKnown)
            {
                lowest = Math.Min(lowest ?? long.MaxValue, reading.Value.Value);
            }

            role = reading.Role;
        }

        return lowest;
    }

    private ScorePart Evidence(Practice practice)
    {
        if (practice.Evidence.IsEmpty)
        {
            return new ScorePart(ScorePartKind.Evidence, 0, "no published figure");
        }

        var best = practice.Evidence.OrderByDescending(evidence => scoring.Evidence[(int)evidence.Band]).ThenBy(evidence => evidence.Source, StringComparer.Ordinal).First();
        var figure = best.Figure is null ? "" : $": {best.Figure.Trim().TrimEnd('.')}{(best.Of is null ? "" : $" (of {best.Of.Trim()})")}";
        return new ScorePart(ScorePartKind.Evidence, scoring.Evidence[(int)best.Band], $"{BandWord(best.Band)} evidence ({best.Source}){figure}");
    }

    private static string BandWord(EvidenceBand band) => band switch
    {
        EvidenceBand.High => "high",
        EvidenceBand.Medium => "medium",
        EvidenceBand.Low => "low",
        _ => "mixed",
    };

    private ScorePart Repair(Practice practice)
    {
        if (healsRoot.Contains(practice.Id))
        {
            return new ScorePart(ScorePartKind.Repair, scoring.HealsRoot, "heals where the order went wrong first");
        }

        return repair.Contains(practice.Id)
            ? new ScorePart(ScorePartKind.Repair, scoring.InRepair, "part of putting the order right")
            : new ScorePart(ScorePartKind.Repair, 0, "not part of putting the order right");
    }
}
