using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Ordering;

/// <summary>Works out how a district stands to every order constraint, before any rule asks.</summary>
internal static class OrderStatuses
{
    /// <summary>Writes <see cref="BoundDistrict.Orders"/>.</summary>
    internal static void Write(BoundDistrict district)
    {
        var orders = district.Pack.Orders;
        for (var i = 0; i < orders.Length; i++)
        {
            district.Orders[i] = Read(orders[i], district);
        }
    }

    private static OrderFacts Read(OrderConstraint constraint, BoundDistrict district)
    {
        var first = MilestoneReader.Read(constraint.First, district);
        var then = MilestoneReader.Read(constraint.Then, district);
        var status = OrderStatusTable.Status(first, then, constraint.Tandem, district.AsOf);
        return new OrderFacts(status, IsArrested(constraint.Then, district), status == OrderStatus.Kept && first.Holds == false);
    }

    private static bool? IsArrested(Milestone then, BoundDistrict district) => then.Kind switch
    {
        FactSubjectKind.Area => DistrictArrest.OfArea(district, district.Index.Areas[then.Subject]),
        FactSubjectKind.Practice => DistrictArrest.OfPractice(district, district.Index.Practices[then.Subject]),
        _ => false,
    };
}
