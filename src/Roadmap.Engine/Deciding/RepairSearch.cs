using Roadmap.Engine.Evaluation.Bits;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Deciding;

/// <summary>Lays out the practices that mend the violated required constraints and the advised ones that are roots, with everything they need first.</summary>
internal sealed class RepairSearch(DecisionPlan plan, Decision decision)
{
    private readonly BitTable waitsOn = new(plan.Practices.Length, plan.Practices.Length);
    private readonly BitTable sets = new(1, plan.Practices.Length);
    private readonly int[] urgency = new int[plan.Practices.Length];
    private readonly List<int> steps = [];
    private readonly List<int> open = [];

    internal void Run(BoundDistrict district)
    {
        steps.Clear();
        sets[0].Clear();
        Gather(district);
        decision.RepairList.Clear();
        decision.IsInRepair.Set(sets[0]);
        FindWhatEachWaitsOn(district);
        while (!sets[0].IsEmpty)
        {
            var next = Next();
            sets[0].Remove(next);
            decision.RepairList.Add(next);
        }
    }

    /// <summary>The roots first, most pressing first, then the other required ones by id: the place of the first that calls for a practice is its urgency.</summary>
    private void Gather(BoundDistrict district)
    {
        var place = 0;
        foreach (var root in decision.Roots)
        {
            AddWithNeeds(root.Constraint, place++, district);
        }

        for (var i = 0; i < district.Orders.Length; i++)
        {
            if (district.Orders[i].IsViolated && !decision.IsRoot.Has(i) && plan.Order.Constraints[i].IsRequired)
            {
                AddWithNeeds(i, place++, district);
            }
        }
    }

    private void AddWithNeeds(int constraint, int place, BoundDistrict district)
    {
        open.Clear();
        AddHealers(constraint);
        while (open.Count > 0)
        {
            var practice = open[^1];
            open.RemoveAt(open.Count - 1);
            if (sets[0].Has(practice) || !decision.IsUsable.Has(practice) || district.District.Practices[practice].Status == PracticeStatus.InPlace)
            {
                continue;
            }

            sets[0].Add(practice);
            steps.Add(practice);
            urgency[practice] = place;
            foreach (var need in plan.Order.Needs[practice])
            {
                if (IsUnmet(need, district))
                {
                    AddHealers(need);
                }
            }
        }
    }

    private void AddHealers(int constraint)
    {
        foreach (var healer in plan.Order.HealWith[constraint])
        {
            open.Add(healer);
        }
    }

    private static bool IsUnmet(int need, BoundDistrict district) => district.Orders[need].First.Holds != true;

    private void FindWhatEachWaitsOn(BoundDistrict district)
    {
        foreach (var step in steps)
        {
            var row = waitsOn[step];
            row.Clear();
            foreach (var need in plan.Order.Needs[step])
            {
                if (IsUnmet(need, district))
                {
                    row.AddAll(plan.Order.HealWith[need]);
                }
            }

            row.KeepAll(sets[0]);
        }

        waitsOn.Close(steps);
    }

    /// <summary>What a practice needs stands before it; among those that can stand next, the more urgent first, then by id.</summary>
    private int Next()
    {
        var next = -1;
        foreach (var practice in sets[0])
        {
            if (IsFirst(practice) && (next < 0 || urgency[practice] < urgency[next]))
            {
                next = practice;
            }
        }

        return next;
    }

    /// <summary>It waits on none that is left, or only on those of a ring of which it is the first by id.</summary>
    private bool IsFirst(int practice)
    {
        foreach (var other in waitsOn[practice])
        {
            if (other != practice && sets[0].Has(other) && !(practice < other && waitsOn[other].Has(practice)))
            {
                return false;
            }
        }

        return true;
    }
}
