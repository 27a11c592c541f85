using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Diagnosing;

/// <summary>How a district stands to every order constraint, in words.</summary>
internal sealed class ConstraintWords(OrderPlan plan, BoundDistrict district) : Deferred<ConstraintStandings>
{
    protected override ConstraintStandings Make() => new([.. plan.Constraints.Select((constraint, i) => Standing(constraint, i, district.Orders[i]))]);

    private ConstraintStanding Standing(ConstraintPlan plan, int place, OrderFacts facts) => new()
    {
        Id = plan.Constraint.Id,
        Title = plan.Constraint.Title,
        First = plan.Constraint.First.Text,
        Then = plan.Constraint.Then.Text,
        Binding = plan.Constraint.Binding,
        Status = facts.Status,
        IsArrested = facts.IsArrested,
        IsLost = facts.IsLost,
        FirstOn = MilestoneDays.OrNull(facts.First, district.AsOf),
        ThenOn = MilestoneDays.OrNull(facts.Then, district.AsOf),
        AsksFor = facts.Status == OrderStatus.Unknown ? [.. OpenCells.Of(place, district).Select(cell => cell.Text)] : [],
    };
}
