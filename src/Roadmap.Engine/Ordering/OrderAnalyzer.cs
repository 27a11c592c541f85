using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Ordering;

/// <summary>Says what a district did in and out of order, from the statuses that <see cref="OrderStatuses"/> wrote.</summary>
internal sealed class OrderAnalyzer(RulePack pack)
{
    private readonly ConstraintGraph graph = new(pack);

    /// <summary>The analysis.</summary>
    /// <param name="district">The district, its order statuses written.</param>
    /// <param name="isUsable">Whether a practice (by ordinal) applies and is not withheld here.</param>
    internal OrderAnalysis Analyze(BoundDistrict district, Func<int, bool> isUsable)
    {
        var roots = RootFinder.Find(graph, district);
        return new OrderAnalysis
        {
            Constraints = [.. pack.Orders.Select((constraint, i) => Standing(constraint, district.Orders[i], district))],
            Roots = roots,
            Repair = RepairPlanner.Plan(district, roots, isUsable),
            Crossings = CrossingFinder.Find(district),
            Index = OrderWeights.Index(district),
            UnknownWeight = OrderWeights.Unknown(district),
        };
    }

    private static ConstraintStanding Standing(OrderConstraint constraint, OrderFacts facts, BoundDistrict district) => new()
    {
        Id = constraint.Id,
        Title = constraint.Title,
        First = constraint.First.Text,
        Then = constraint.Then.Text,
        Binding = constraint.Binding,
        Status = facts.Status,
        IsArrested = facts.IsArrested,
        IsLost = facts.IsLost,
        FirstOn = ReachedOn(facts.First, district),
        ThenOn = ReachedOn(facts.Then, district),
        AsksFor = facts.Status == OrderStatus.Unknown ? [.. OpenCells.Of(constraint, district).Select(cell => cell.Text)] : [],
    };

    private static string? ReachedOn(in MilestoneReach reach, BoundDistrict district) => reach is { MayBeReached: true, MayBeUnreached: false }
        ? DayText.OrNull(new DayInterval(reach.Earliest, reach.Latest, true), district.AsOf)
        : null;
}
