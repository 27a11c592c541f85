using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring;

/// <summary>Explains a rule, an order constraint or a practice for a district by replaying the run.</summary>
internal sealed class Explainer(DecisionPlan plan)
{
    private readonly RulePack pack = plan.Pack;
    private readonly PhraseBook phrases = new(plan.Pack);

    /// <summary>The explanation with only those conditions that stand in the way: what does not hold or is not known, and for <c>avoid-when</c> what holds or is not known.</summary>
    /// <exception cref="ArgumentException">The pack has no rule, order constraint or practice of that id.</exception>
    internal Explanation WhyNot(BoundDistrict district, LaneTruth truth, string id)
    {
        var whole = Explain(district, truth, id);
        return whole with { Conditions = [.. whole.Conditions.Where(StandsInTheWay)] };
    }

    /// <exception cref="ArgumentException">The pack has no rule, order constraint or practice of that id.</exception>
    internal Explanation Explain(BoundDistrict district, LaneTruth truth, string id)
    {
        if (district.Index.Rules.TryGetValue(id, out var rule))
        {
            return Explain(pack.Rules[rule], truth.Outcome(rule), district, truth);
        }

        if (district.Index.Orders.TryGetValue(id, out var order))
        {
            return Explain(pack.Orders[order], district.Orders[order], district, truth);
        }

        return district.Index.Practices.TryGetValue(id, out var practice)
            ? Explain(pack.Practices[practice], practice, district, truth)
            : throw new ArgumentException(Unknown(id), nameof(id));
    }

    private Explanation Explain(Rule rule, RuleOutcome outcome, BoundDistrict district, LaneTruth truth)
    {
        (string Name, Condition? Condition)[] conditions =
        [
            ("applies-when", rule.AppliesWhen),
            ("fires-when", rule.FiresWhen),
            .. rule.SeverityWhen.Select(other => ($"severity {other.Severity.ToString().ToLowerInvariant()} when", (Condition?)other.When)),
        ];
        return new Explanation
        {
            Id = rule.Id,
            Title = rule.Title,
            Packs = pack.Packs,
            Kind = ExplainedKind.Rule,
            Outcome = OutcomeWord(outcome),
            Summary = RuleSummary(rule, outcome, truth),
            Conditions = Trace(truth, conditions, rule.Parameters),
            NearMisses = outcome == RuleOutcome.Fires ? [] : Misses(rule.Parameters).Failing(DecisiveLeaves.Of(truth.View, rule)),
            UnknownLeaves = Misses(rule.Parameters).Unknown(DecisiveLeaves.Of(truth.View, rule)),
            AsksFor = [.. AskedCells.Of(truth.OpenCells(rule), district).Select(cell => cell.Text)],
            Because = truth.Because(rule),
        };
    }

    private static bool StandsInTheWay(ExplainedCondition condition) => condition.Name switch
    {
        "avoid-when" => condition.Trace.Verdict != Verdict.False,
        _ when condition.Name.StartsWith("severity ", StringComparison.Ordinal) => false,
        _ => condition.Trace.Verdict != Verdict.True,
    };

    private static string OutcomeWord(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Fires => "fires",
        RuleOutcome.Quiet => "quiet",
        RuleOutcome.Undetermined => "undetermined",
        _ => "not-applicable",
    };

    private static string RuleSummary(Rule rule, RuleOutcome outcome, LaneTruth truth) => outcome switch
    {
        RuleOutcome.Fires => $"“{rule.Title}” is found here, with severity {truth.SeverityOf(rule).ToString().ToLowerInvariant()}.",
        RuleOutcome.Quiet => $"“{rule.Title}” is not found here: its condition does not hold.",
        RuleOutcome.Undetermined => $"Whether “{rule.Title}” holds here depends on what is not known.",
        _ => $"“{rule.Title}” does not apply here.",
    };

    private Explanation Explain(OrderConstraint constraint, OrderFacts facts, BoundDistrict district, LaneTruth truth) => new()
    {
        Id = constraint.Id,
        Title = constraint.Title,
        Packs = pack.Packs,
        Kind = ExplainedKind.Order,
        Outcome = facts.Status == OrderStatus.Unknown ? "unknown" : FactType.Order.Words[(int)facts.Status],
        Summary = $"{phrases.Step(constraint.First)} should come before {phrases.Step(constraint.Then)}. {constraint.Because.Trim()}",
        Conditions = Trace(truth, [("first", constraint.First.Holds), ("then", constraint.Then.Holds)], pack.Parameters),
        AsksFor = facts.Status == OrderStatus.Unknown ? [.. OpenCells.Of(constraint, district).Select(cell => cell.Text)] : [],
    };

    private Explanation Explain(Practice practice, int ordinal, BoundDistrict district, LaneTruth truth)
    {
        var standing = PracticeStanding.Of(ordinal, plan, district, truth);
        (string Name, Condition? Condition)[] conditions =
        [
            ("applies-when", practice.AppliesWhen),
            ("avoid-when", practice.AvoidWhen),
            .. practice.Needs.Select(need => ($"needs ({FactType.Binding.Words[(int)need.Binding]})", (Condition?)need.First.Holds)),
        ];
        return new Explanation
        {
            Id = practice.Id,
            Title = practice.Title,
            Packs = pack.Packs,
            Kind = ExplainedKind.Practice,
            Outcome = standing.Outcome,
            Summary = PracticeSummary(practice, standing),
            Conditions = Trace(truth, conditions, pack.Parameters),
            NearMisses = Misses(pack.Parameters).Failing(standing.Unmet.SelectMany(need => DecisiveLeaves.Of(truth.View, need.First.Holds))),
            UnknownLeaves = Misses(pack.Parameters).Unknown(Needed(practice, standing).SelectMany(condition => DecisiveLeaves.Of(truth.View, condition))),
            AsksFor = [.. standing.Questions.Select(cell => cell.Text)],
        };
    }

    /// <summary>The conditions that a practice which waits for answers depends on.</summary>
    private static ImmutableArray<Condition> Needed(Practice practice, PracticeStanding standing) => standing.Questions.IsEmpty
        ? []
        : [.. practice.Needs.Where(need => need.Binding == OrderBinding.Required).Select(need => need.First.Holds), .. practice.AvoidWhen is { } avoid ? (Condition[])[avoid] : []];

    private NearMissFinder Misses(ImmutableArray<Parameter> parameters) => new(leaf => phrases.Leaf(leaf, parameters));

    private string PracticeSummary(Practice practice, PracticeStanding standing) => standing.Outcome switch
    {
        "withheld" => practice.AvoidBecause?.Trim() ?? $"“{practice.Title}” would do harm now.",
        "blocked" when standing.Unmet.IsEmpty => $"Whether “{practice.Title}” can begin depends on what is not known.",
        "blocked" => $"“{practice.Title}” needs first: {string.Join("; ", standing.Unmet.Select(need => phrases.Milestone(need.First)))}.",
        "ready" => $"Nothing that “{practice.Title}” requires is missing.",
        "dropped" => $"“{practice.Title}” does not apply here.",
        _ => $"“{practice.Title}” is {standing.Outcome.Replace('-', ' ')}.",
    };

    private ImmutableArray<ExplainedCondition> Trace(LaneTruth truth, IEnumerable<(string Name, Condition? Condition)> conditions, ImmutableArray<Parameter> parameters) =>
    [
        .. conditions.Where(pair => pair.Condition is not null)
            .Select(pair => new ExplainedCondition(pair.Name, ConditionTracer.Trace(truth.View, pair.Condition!, parameters, (leaf, values) => phrases.Leaf(leaf, values)))),
    ];

    private string Unknown(string id)
    {
        var known = pack.Rules.Select(rule => rule.Id).Concat(pack.Orders.Select(order => order.Id)).Concat(pack.Practices.Select(practice => practice.Id));
        var hint = Spelling.DidYouMean(id, known);
        return $"The pack has no rule, order constraint or practice called \"{id}\".{(hint is null ? "" : " " + hint)}";
    }
}
