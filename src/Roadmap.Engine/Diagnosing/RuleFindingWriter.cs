using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Bits;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Turns a rule that fires into a finding.</summary>
internal sealed class RuleFindingWriter
{
    private readonly DecisionPlan plan;
    private readonly PhraseBook phrases;
    private readonly ImmutableArray<ImmutableArray<string>> leadsTo;
    private readonly ImmutableArray<ImmutableArray<string>> explains;
    private readonly ImmutableArray<ImmutableArray<string>> cases;

    internal RuleFindingWriter(DecisionPlan plan, PhraseBook phrases)
    {
        this.plan = plan;
        this.phrases = phrases;
        leadsTo = [.. plan.Pack.Rules.Select(rule => rule.LeadsTo.Distinct(StringComparer.Ordinal).ToImmutableArray())];
        cases = [.. plan.Pack.Rules.Select(rule => rule.SeverityWhen.Select(one => Said(one.When, rule)).ToImmutableArray())];
        explains = [.. plan.Pack.Rules.Select(rule => rule.Explains.Order(StringComparer.Ordinal).ToImmutableArray())];
    }

    internal Finding Write(in DecidedFinding decided, Decision decision, BoundDistrict district, LaneTruth truth, HeldUp heldUp)
    {
        var rule = plan.Pack.Rules[decided.Rule];
        var explainsRoot = ExplainsRoot(rule, decision);
        return Finding.Blank with
        {
            Words = new RuleWords(rule, cases[decided.Rule], decided.Severity, district, truth, phrases),
            Id = rule.Id,
            Title = rule.Title,
            Source = FindingSource.Rule,
            Finds = rule.Finds,
            Severity = decided.Severity,
            Origin = rule.Origin,
            Areas = rule.Areas,
            Cites = rule.Cites,
            DisputedBy = rule.DisputedBy,
            LeadsTo = explainsRoot ? LeadsTo(rule, decision) : leadsTo[decided.Rule],
            HoldsUp = explainsRoot ? HoldsUp(rule, decision, heldUp) : [],
            Constraints = explains[decided.Rule],
            IsTrial = decided.IsTrial,
        };
    }

    private string Said(Condition condition, Rule rule) => condition switch
    {
        Leaf leaf => phrases.Leaf(leaf, rule.Parameters),
        AllCondition all => string.Join(" and ", all.Children.Select(child => Said(child, rule))),
        AnyCondition any => string.Join(" or ", any.Children.Select(child => Said(child, rule))),
        NoneCondition none => $"none of these hold: {string.Join("; ", none.Children.Select(child => Said(child, rule)))}",
        _ => condition.Text,
    };

    private bool ExplainsRoot(Rule rule, Decision decision)
    {
        foreach (var id in rule.Explains)
        {
            if (decision.IsRoot.Has(plan.Index.Orders[id]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the rule leads to, then what heals the roots it explains.</summary>
    private ImmutableArray<string> LeadsTo(Rule rule, Decision decision) =>
        [.. rule.LeadsTo.Concat(Explained(rule, decision).SelectMany(root => plan.Pack.Orders[root].HealWith)).Distinct(StringComparer.Ordinal)];

    private ImmutableArray<string> HoldsUp(Rule rule, Decision decision, HeldUp heldUp) =>
        [.. Explained(rule, decision).SelectMany(root => heldUp.By(root)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private List<int> Explained(Rule rule, Decision decision)
    {
        var explained = new List<int>();
        foreach (var root in decision.Roots)
        {
            if (rule.Explains.Contains(plan.Pack.Orders[root.Constraint].Id, StringComparer.Ordinal))
            {
                explained.Add(root.Constraint);
            }
        }

        return explained;
    }
}
