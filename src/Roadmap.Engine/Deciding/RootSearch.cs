using Roadmap.Engine.Evaluation.Bits;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Deciding;

/// <summary>Finds, among the violated constraints, the roots and what each holds up.</summary>
internal sealed class RootSearch(DecisionPlan plan, Decision decision)
{
    private readonly BitTable waitsOn = new(plan.Pack.Orders.Length, plan.Pack.Orders.Length);
    private readonly BitTable sets = new(1, plan.Pack.Orders.Length);
    private readonly List<int> violated = [];

    internal void Run(BoundDistrict district)
    {
        FindViolated(district);
        FindWhatEachWaitsOn();
        decision.RootList.Clear();
        decision.IsRoot.Clear();
        decision.HealsRoot.Clear();
        foreach (var constraint in violated)
        {
            if (IsFirst(constraint))
            {
                AddRoot(constraint);
            }
        }

        decision.RootList.Sort(static (one, other) => one.Rank != other.Rank ? other.Rank.CompareTo(one.Rank) : one.Constraint.CompareTo(other.Constraint));
    }

    private void FindViolated(BoundDistrict district)
    {
        violated.Clear();
        sets[0].Clear();
        for (var i = 0; i < district.Orders.Length; i++)
        {
            if (district.Orders[i].IsViolated)
            {
                violated.Add(i);
                sets[0].Add(i);
            }
        }
    }

    private void FindWhatEachWaitsOn()
    {
        foreach (var constraint in violated)
        {
            var row = waitsOn[constraint];
            row.Set(plan.Order.WaitsOn[constraint]);
            row.KeepAll(sets[0]);
        }

        waitsOn.Close(violated);
    }

    /// <summary>It waits on none, or only on those of a ring of which it is the first by id.</summary>
    private bool IsFirst(int constraint)
    {
        foreach (var other in waitsOn[constraint])
        {
            if (other != constraint && !(constraint < other && waitsOn[other].Has(constraint)))
            {
                return false;
            }
        }

        return true;
    }

    private void AddRoot(int root)
    {
        var rank = plan.Order.Constraints[root].Weight;
        var downstream = decision.Downstream[root];
        downstream.Clear();
        foreach (var other in violated)
        {
            if (other != root && waitsOn[other].Has(root))
            {
                downstream.Add(other);
                rank += plan.Order.Constraints[other].Weight;
            }
        }

        decision.IsRoot.Add(root);
        decision.HealsRoot.AddAll(plan.Order.HealWith[root]);
        decision.RootList.Add(new DecidedRoot(root, rank));
    }
}
