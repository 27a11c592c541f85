using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Ordering;

/// <summary>What order constraints weigh, and the index made of it; in thousandths.</summary>
internal static class OrderWeights
{
    internal static long Of(RulePack pack, OrderConstraint constraint) => pack.Scoring.OrderWeights[(int)constraint.Binding];

    /// <summary>The weight of the violated over that of all that came to a decision; null when nothing did.</summary>
    internal static long? Index(BoundDistrict district)
    {
        var violated = Sum(district, RootFinder.IsViolated);
        var decided = Sum(district, status => RootFinder.IsViolated(status) || status is OrderStatus.Kept or OrderStatus.Healed);
        return decided == 0 ? null : Thousandths.Share(1000, violated, decided);
    }

    internal static long Unknown(BoundDistrict district) => Sum(district, status => status == OrderStatus.Unknown);

    private static long Sum(BoundDistrict district, Func<OrderStatus, bool> counts)
    {
        var sum = 0L;
        for (var i = 0; i < district.Orders.Length; i++)
        {
            sum += counts(district.Orders[i].Status) ? Of(district.Pack, district.Pack.Orders[i]) : 0;
        }

        return sum;
    }
}
