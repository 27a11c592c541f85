using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Recommendation;

/// <summary>Names what stands in the way of a practice: cells that must be known first, milestones that must be reached first.</summary>
internal static class CandidateCells
{
    /// <summary>What must be known before the practice can begin, each once.</summary>
    internal static ImmutableArray<OpenCell> Questions(int practice, DecisionPlan plan, BoundDistrict district, LaneTruth truth)
    {
        var questions = new OpenCellList();
        questions.AddRange(OpenCellsOf(plan.Pack.Practices[practice].AppliesWhen, truth));
        questions.AddRange(OpenCellsOf(plan.Pack.Practices[practice].AvoidWhen, truth));
        foreach (var need in plan.Order.Needs[practice])
        {
            if (district.Orders[need].First.Holds is null)
            {
                questions.Add(district.Index.Milestones[need].First.Standing);
            }
        }

        return questions.ToImmutable();
    }

    /// <summary>The required needs that certainly do not hold, in the order written.</summary>
    internal static ImmutableArray<OrderConstraint> Unmet(int practice, DecisionPlan plan, BoundDistrict district) =>
        [.. plan.Order.Needs[practice].Where(need => district.Orders[need].First.Holds == false).Select(need => plan.Pack.Orders[need])];

    /// <summary>Every milestone that must be reached before the practice can begin, the first to reach first.</summary>
    internal static ImmutableArray<string> Path(int practice, DecisionPlan plan, BoundDistrict district)
    {
        var path = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        AddNeeds(practice, plan, district, seen, path);
        return path.ToImmutable();
    }

    /// <summary>The recursion ends: each milestone is entered once.</summary>
    private static void AddNeeds(int practice, DecisionPlan plan, BoundDistrict district, HashSet<string> seen, ImmutableArray<string>.Builder path)
    {
        foreach (var need in plan.Order.Needs[practice])
        {
            var constraint = plan.Pack.Orders[need];
            if (district.Orders[need].First.Holds == false && seen.Add(constraint.First.Text))
            {
                foreach (var healer in constraint.HealWith.Take(1))
                {
                    AddNeeds(plan.Index.Practices[healer], plan, district, seen, path);
                }

                path.Add(constraint.First.Text);
            }
        }
    }

    private static ImmutableArray<OpenCell> OpenCellsOf(Condition? condition, LaneTruth truth) =>
        condition is not null && truth.Of(condition) == Verdict.Unknown ? truth.OpenCells(condition) : [];
}
