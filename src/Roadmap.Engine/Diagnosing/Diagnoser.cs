using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Engine.Questions;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Puts a diagnosis together from what was evaluated. Made once for a pack; safe to share between threads.</summary>
internal sealed class Diagnoser
{
    private readonly RulePack pack;
    private readonly OrderAnalyzer orders;
    private readonly FindingCollector findings;
    private readonly StandingWriter standings;
    private readonly FindingPoints points;

    internal Diagnoser(RulePack pack)
    {
        this.pack = pack;
        points = new FindingPoints(pack.Scoring);
        orders = new OrderAnalyzer(pack);
        findings = new FindingCollector(pack, new PhraseBook(pack));
        standings = new StandingWriter(pack);
    }

    internal Diagnosis Diagnose(BoundDistrict district, LaneTruth truth, ImmutableArray<Problem> problems)
    {
        var order = orders.Analyze(district, practice => IsUsable(pack.Practices[practice], truth));
        var collected = findings.Collect(district, truth, order);
        var next = Recommender.Recommend(district, truth, [.. collected.Findings.Select(Weight)], order);
        var topics = new TopicCollector(district, truth, points);
        return new Diagnosis
        {
            District = new DistrictIdentity(district.State.Id, district.State.Name, district.State.AsOf),
            Packs = pack.Packs,
            Engine = EngineVersion.Text,
            Standings = standings.Write(district, order, collected.Findings),
            Findings = collected.Findings,
            Undetermined = Undetermined(district, truth),
            Waived = collected.Waived,
            Order = order,
            LeveragePoints = next.LeveragePoints,
            ShowFirst = pack.Scoring.ShowFirst,
            UnderWay = next.UnderWay,
            Withheld = next.Withheld,
            Questions = QuestionRanker.Rank(pack, topics.Collect(next.Candidates)),
            Problems = problems,
        };
    }

    private FindingWeight Weight(Finding finding) => new(finding.Id, finding.Title, points.Of(finding.Finds, finding.Severity), finding.LeadsTo);

    private static bool IsUsable(Practice practice, LaneTruth truth) =>
        truth.Of(practice.AppliesWhen) != Verdict.False && (practice.AvoidWhen is null || truth.Of(practice.AvoidWhen) != Verdict.True);

    private ImmutableArray<UndeterminedRule> Undetermined(BoundDistrict district, LaneTruth truth) =>
        [.. pack.Rules
            .Where((rule, i) => FindingCollector.Shows(rule) && truth.Outcome(i) == RuleOutcome.Undetermined)
            .Select(rule => new UndeterminedRule(rule.Id, rule.Title, truth.SeverityOf(rule), [.. AskedCells.Of(truth.OpenCells(rule), district).Select(cell => cell.Text)]))
            .OrderByDescending(rule => rule.Severity)
            .ThenBy(rule => rule.Id, StringComparer.Ordinal)];
}
