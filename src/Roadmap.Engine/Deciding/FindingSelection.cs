using System.Runtime.InteropServices;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Bits;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Deciding;

/// <summary>Gathers what rules, order and waivers find, so that one fact is one finding, and puts it in the order in which it is shown.</summary>
internal sealed class FindingSelection(DecisionPlan plan, Decision decision)
{
    private readonly BitTable waivedRules = new(1, plan.Pack.Rules.Length);
    private readonly BitTable waivedConstraints = new(1, plan.Pack.Orders.Length);
    private readonly List<ulong> keys = [];

    private int FirstConstraintRow => plan.Pack.Rules.Length;

    private int EmptyRow => plan.Pack.Rules.Length + plan.Pack.Orders.Length;

    internal void Run(BoundDistrict district, NodeVerdicts verdicts)
    {
        decision.FindingList.Clear();
        decision.UndeterminedList.Clear();
        decision.WaivedList.Clear();
        decision.Firing.Clear();
        decision.IsExplained.Clear();
        keys.Clear();
        ReadWaivers(district);
        AddRules(verdicts);
        AddConstraints(district);
        AddWaivers(district);
        CollectionsMarshal.AsSpan(keys).Sort(CollectionsMarshal.AsSpan(decision.FindingList));
        decision.UndeterminedList.Sort(static (one, other) =>
            one.Severity != other.Severity ? other.Severity - one.Severity : one.Rule.CompareTo(other.Rule));
    }

    private void ReadWaivers(BoundDistrict district)
    {
        waivedRules.Clear();
        waivedConstraints.Clear();
        foreach (var waiver in district.Waivers)
        {
            if (waiver.IsInForce && plan.Index.Rules.TryGetValue(waiver.Target, out var rule))
            {
                waivedRules[0].Add(rule);
            }

            if (waiver.IsInForce && plan.Index.Orders.TryGetValue(waiver.Target, out var constraint))
            {
                waivedConstraints[0].Add(constraint);
            }
        }
    }

    private void AddRules(NodeVerdicts verdicts)
    {
        foreach (var rule in plan.Rules)
        {
            switch (verdicts.Of(rule.Firing))
            {
                case Verdict.True:
                    AddRule(rule, verdicts);
                    break;
                case Verdict.Unknown:
                    var severity = SeverityOf(rule, verdicts);
                    decision.UndeterminedList.Add(new DecidedRule(rule.Ordinal, severity, plan.Points.Of(rule.Finds, severity)));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A rule that explains a root leads to what heals it too. A waived one still speaks for what it explains.</summary>
    private void AddRule(RulePlan rule, NodeVerdicts verdicts)
    {
        decision.Firing.Add(rule.Ordinal);
        var leadsTo = decision.LeadsTo[rule.Ordinal];
        leadsTo.Set(plan.LeadsTo[rule.Ordinal]);
        foreach (var constraint in rule.Explains)
        {
            decision.IsExplained.Add(constraint);
            if (decision.IsRoot.Has(constraint))
            {
                leadsTo.AddAll(plan.Order.HealWith[constraint]);
            }
        }

        if (!waivedRules[0].Has(rule.Ordinal))
        {
            var severity = SeverityOf(rule, verdicts);
            Add(DecidedFinding.OfRule(rule, severity, plan.Points.Of(rule.Finds, severity), rule.Ordinal), plan.Ids.OfRule(rule.Ordinal));
        }
    }

    /// <summary>The mildest case that holds, else its own. A case that is unknown changes nothing.</summary>
    private static Severity SeverityOf(RulePlan rule, NodeVerdicts verdicts)
    {
        foreach (var one in rule.Cases)
        {
            if (verdicts.Of(one.Node) == Verdict.True)
            {
                return one.Severity;
            }
        }

        return rule.Severity;
    }

    private void AddConstraints(BoundDistrict district)
    {
        for (var i = 0; i < district.Orders.Length; i++)
        {
            if (IsFinding(i, district) && !decision.IsExplained.Has(i) && !waivedConstraints[0].Has(i))
            {
                AddConstraint(i, district.Orders[i]);
            }
        }
    }

    private bool IsFinding(int constraint, BoundDistrict district) =>
        district.Orders[constraint].Status is OrderStatus.AtRisk or OrderStatus.Healed || decision.IsRoot.Has(constraint);

    private void AddConstraint(int constraint, OrderFacts facts)
    {
        var row = FirstConstraintRow + constraint;
        decision.LeadsTo[row].Clear();
        if (facts.Status != OrderStatus.Healed)
        {
            decision.LeadsTo[row].Set(plan.Order.HealWith[constraint]);
        }

        var (finds, severity) = OrderFindingSeverity.Of(plan.Pack.Orders[constraint], facts.Status, facts.IsArrested);
        Add(DecidedFinding.OfConstraint(constraint, finds, severity, plan.Points.Of(finds, severity), row), plan.Ids.OfConstraint(constraint));
    }

    private void AddWaivers(BoundDistrict district)
    {
        for (var i = 0; i < district.Waivers.Length; i++)
        {
            var waiver = district.Waivers[i];
            if (!waiver.IsInForce)
            {
                var points = plan.Points.Of(FindingKind.Evidence, Severity.Low);
                Add(DecidedFinding.OfWaiver(i, FindingKind.Evidence, Severity.Low, points, EmptyRow), plan.Ids.OfExpiredWaiver(waiver.Target));
            }
            else if (HidesSomething(waiver.Target, district))
            {
                decision.WaivedList.Add(i);
            }
        }
    }

    private bool HidesSomething(string target, BoundDistrict district) =>
        (plan.Index.Rules.TryGetValue(target, out var rule) && decision.Firing.Has(rule))
        || (plan.Index.Orders.TryGetValue(target, out var constraint) && IsFinding(constraint, district));

    /// <summary>Rules on trial last; then by severity, kind and id.</summary>
    private void Add(DecidedFinding finding, int idRank)
    {
        var trial = finding.IsTrial ? 1UL : 0;
        var severity = (ulong)(Severity.Critical - finding.Severity);
        keys.Add((trial << 62) | (severity << 56) | ((ulong)finding.Finds << 48) | (uint)idRank);
        decision.FindingList.Add(finding);
    }
}
