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
        var (violated, decided) = (0L, 0L);
        for (var i = 0; i < district.Orders.Length; i++)
        {
            var facts = district.Orders[i];
            var weight = Of(district.Pack, district.Pack.Orders[i]);
            violated += facts.IsViolated ? weight : 0;
            decided += facts.IsViolated || facts.Status is OrderStatus.Kept or OrderStatus.Healed ? weight : 0;
        }

        return decided == 0 ? null : Thousandths.Share(1000, violated, decided);
    }

    internal static long Unknown(BoundDistrict district)
    {
        var unknown = 0L;
        for (var i = 0; i < district.Orders.Length; i++)
        {
            unknown += district.Orders[i].Status == OrderStatus.Unknown ? Of(district.Pack, district.Pack.Orders[i]) : 0;
        }

        return unknown;
    }
}
