using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Ordering;

/// <summary>Works out how a district stands to every order constraint, before any rule asks.</summary>
internal sealed class OrderStatuses(OrderPlan plan)
{
    /// <summary>Writes <see cref="BoundDistrict.Orders"/>. Allocates nothing.</summary>
    internal void Write(BoundDistrict district)
    {
        for (var i = 0; i < plan.Constraints.Length; i++)
        {
            district.Orders[i] = Read(plan.Constraints[i], district);
        }
    }

    /// <summary>Writes only some of them, after a change to what they are about; the others are as they should be.</summary>
    /// <param name="district">The district.</param>
    /// <param name="constraints">Every constraint that the change touches, by its place in the pack, ascending.</param>
    internal void Write(BoundDistrict district, ReadOnlySpan<int> constraints)
    {
        foreach (var i in constraints)
        {
            district.Orders[i] = Read(plan.Constraints[i], district);
        }
    }

    /// <summary>How a district stands to one constraint, whatever it stands like to the others.</summary>
    internal static OrderFacts ReadAlone(ConstraintPlan constraint, BoundDistrict district) =>
        Read(constraint, MilestoneReader.Read(constraint.First, district), district);

    private static OrderFacts Read(ConstraintPlan constraint, BoundDistrict district) =>
        constraint.FirstLike < 0 ? ReadAlone(constraint, district) : Read(constraint, district.Orders[constraint.FirstLike].First, district);

    private static OrderFacts Read(ConstraintPlan constraint, in MilestoneReach first, BoundDistrict district)
    {
        var then = MilestoneReader.Read(constraint.Then, district);
        var status = OrderStatusTable.Status(first, then, constraint.Constraint.Tandem, district.AsOf);
        return new OrderFacts(status, IsArrested(constraint.Then, district), status == OrderStatus.Kept && first.Holds == false) { First = first, Then = then };
    }

    private static bool? IsArrested(MilestonePlan then, BoundDistrict district) => then.Milestone.Kind switch
    {
        FactSubjectKind.Area => DistrictArrest.OfArea(district, then.Subject),
        FactSubjectKind.Practice => DistrictArrest.OfPractice(district, then.Subject),
        _ => false,
    };
}
