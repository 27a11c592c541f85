using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Describes what a district did in and out of order.</summary>
internal sealed class OrderAnalysisWriter(DecisionPlan plan)
{
    private readonly CrossingFinder crossings = new(plan.Index);

    internal OrderAnalysis Write(Decision decision, BoundDistrict district, HeldUp heldUp) => new(new ConstraintWords(plan.Order, district))
    {
        Roots = Roots(decision, heldUp),
        Repair = Repair(decision, district),
        Crossings = crossings.Find(district),
        Index = OrderWeights.Index(district),
        UnknownWeight = OrderWeights.Unknown(district),
    };

    private ImmutableArray<OrderRoot> Roots(Decision decision, HeldUp heldUp)
    {
        var roots = ImmutableArray.CreateBuilder<OrderRoot>(decision.Roots.Length);
        foreach (var root in decision.Roots)
        {
            roots.Add(new OrderRoot(plan.Pack.Orders[root.Constraint].Id, root.Rank, heldUp.By(root.Constraint)));
        }

        return roots.MoveToImmutable();
    }

    private ImmutableArray<RepairStep> Repair(Decision decision, BoundDistrict district)
    {
        var steps = ImmutableArray.CreateBuilder<RepairStep>(decision.Repair.Length);
        foreach (var practice in decision.Repair)
        {
            steps.Add(new RepairStep(plan.Pack.Practices[practice].Id, plan.Pack.Practices[practice].Title, Heals(practice, decision, district)));
        }

        return steps.MoveToImmutable();
    }

    /// <summary>The violated constraints that call for the practice: the required ones and the roots.</summary>
    private ImmutableArray<string> Heals(int practice, Decision decision, BoundDistrict district)
    {
        var healed = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < district.Orders.Length; i++)
        {
            if (district.Orders[i].IsViolated && plan.Order.HealWith[i].Has(practice) && (decision.IsRoot.Has(i) || plan.Order.Constraints[i].IsRequired))
            {
                healed.Add(plan.Pack.Orders[i].Id);
            }
        }

        return healed.DrainToImmutable();
    }
}
