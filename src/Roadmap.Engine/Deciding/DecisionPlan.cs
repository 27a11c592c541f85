using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Bits;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Deciding;

/// <summary>Everything that a decision needs and that is the same for every district. Made once for a pack; nothing writes to it afterwards.</summary>
internal sealed class DecisionPlan
{
    internal DecisionPlan(OrderPlan order, RuleProgram program)
    {
        var pack = order.Index.Pack;
        Order = order;
        Program = program;
        Points = new FindingPoints(pack.Scoring);
        Ids = new IdRanks(pack);
        Rules = [.. Enumerable.Range(0, pack.Rules.Length).Where(i => Shows(pack.Rules[i])).Select(PlanOfRule)];
        LeadsTo = LeadsToOfRules(order.Index);
        Outcomes = [.. pack.Practices.SelectMany(practice => practice.Effects).Select(effect => effect.Outcome).Distinct(StringComparer.Ordinal).Select(OutcomeOf)];
        Practices = [.. pack.Practices.Select(PlanOfPractice)];
        Helpers = HelpersOfNeeds(order);
        Unlock = new UnlockShare(pack.Scoring.UnlockDecay, pack.Practices.Length);
    }

    internal PackIndex Index => Order.Index;

    internal RulePack Pack => Order.Index.Pack;

    internal OrderPlan Order { get; }

    internal RuleProgram Program { get; }

    internal FindingPoints Points { get; }

    internal IdRanks Ids { get; }

    /// <summary>The rules whose findings are shown, in the order of the pack.</summary>
    internal ImmutableArray<RulePlan> Rules { get; }

    /// <summary>For each rule of the pack the practices it leads to.</summary>
    internal BitTable LeadsTo { get; }

    /// <summary>The indicators that practices move.</summary>
    internal ImmutableArray<OutcomePlan> Outcomes { get; }

    /// <summary>The practices in the order of the pack.</summary>
    internal ImmutableArray<PracticePlan> Practices { get; }

    /// <summary>For each order constraint the practices that bring about what should come first: those that heal it or raise its area.</summary>
    internal BitTable Helpers { get; }

    internal UnlockShare Unlock { get; }

    /// <summary>A rule that is disabled, a draft or retired finds nothing that is shown.</summary>
    internal static bool Shows(Rule rule) => !rule.IsDisabled && rule.Lifecycle is RuleLifecycle.Stable or RuleLifecycle.Trial;

    private RulePlan PlanOfRule(int ordinal)
    {
        var rule = Pack.Rules[ordinal];
        return new RulePlan(
            ordinal,
            Program.Rules[ordinal].Firing,
            rule.Finds,
            TrialSeverity.Of(rule, rule.Severity),
            [.. rule.SeverityWhen.OrderBy(one => one.Severity).Select(one => new SeverityNode(TrialSeverity.Of(rule, one.Severity), Program.NodeOf(one.When)))],
            rule.Lifecycle == RuleLifecycle.Trial,
            [.. rule.Explains.Select(id => Index.Orders[id])]);
    }

    private OutcomePlan OutcomeOf(string id)
    {
        var ordinal = Index.Indicators[id];
        return new OutcomePlan(ordinal, OutcomeGap.AimOf(Pack.Indicators[ordinal]));
    }

    private PracticePlan PlanOfPractice(Practice practice) => new(
        practice,
        NodeOf(practice.AppliesWhen),
        NodeOf(practice.AvoidWhen),
        [.. practice.Effects.Select(effect => new EffectPlan(PlaceOf(effect.Outcome), Pack.Scoring.Effects[(int)effect.Strength]))],
        practice.Evidence.IsEmpty ? 0 : practice.Evidence.Max(evidence => Pack.Scoring.Evidence[(int)evidence.Band]),
        EffortShare.Of(practice, new long?[Pack.Resources.Length], Index).Points(Pack.Scoring));

    private int NodeOf(Condition? condition) => condition is null ? -1 : Program.NodeOf(condition);

    private int PlaceOf(string outcome)
    {
        var ordinal = Index.Indicators[outcome];
        return Enumerable.Range(0, Outcomes.Length).First(i => Outcomes[i].Indicator == ordinal);
    }

    private static BitTable LeadsToOfRules(PackIndex index)
    {
        var leadsTo = new BitTable(index.Pack.Rules.Length, index.Pack.Practices.Length);
        for (var i = 0; i < index.Pack.Rules.Length; i++)
        {
            foreach (var practice in index.Pack.Rules[i].LeadsTo)
            {
                leadsTo[i].Add(index.Practices[practice]);
            }
        }

        return leadsTo;
    }

    private static BitTable HelpersOfNeeds(OrderPlan order)
    {
        var (pack, index) = (order.Index.Pack, order.Index);
        var helpers = new BitTable(pack.Orders.Length, pack.Practices.Length);
        for (var i = 0; i < pack.Orders.Length; i++)
        {
            helpers[i].Set(order.HealWith[i]);
            var first = pack.Orders[i].First;
            foreach (var practice in pack.Practices.Where(practice => first.Kind == FactSubjectKind.Area && practice.Raises.Any(raise => Reaches(raise, first))))
            {
                helpers[i].Add(index.Practices[practice.Id]);
            }
        }

        return helpers;
    }

    private static bool Reaches(AreaRaise raise, Milestone first) =>
        raise.Level >= first.Rank && string.Equals(raise.Area, first.Subject, StringComparison.Ordinal);
}
