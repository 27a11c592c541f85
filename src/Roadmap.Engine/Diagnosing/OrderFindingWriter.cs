using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Turns roots, risks and healed order into findings.</summary>
internal sealed class OrderFindingWriter
{
    private readonly DecisionPlan plan;
    private readonly PhraseBook phrases;
    private readonly ImmutableArray<ImmutableArray<string>> areas;
    private readonly ImmutableArray<ImmutableArray<string>> speaksFor;
    private readonly ImmutableArray<ImmutableArray<string>> healers;

    internal OrderFindingWriter(DecisionPlan plan, PhraseBook phrases)
    {
        this.plan = plan;
        this.phrases = phrases;
        areas = [.. plan.Order.Constraints.Select(Areas)];
        speaksFor = [.. plan.Pack.Orders.Select(order => ImmutableArray.Create(order.Id))];
        healers = [.. plan.Pack.Orders.Select(order => order.HealWith)];
    }

    internal Finding Write(in DecidedFinding decided, Decision decision, BoundDistrict district, HeldUp heldUp)
    {
        var constraint = plan.Order.Constraints[decided.Constraint];
        var facts = district.Orders[decided.Constraint];
        return Finding.Blank with
        {
            Words = new OrderWords(constraint, decided.Finds, facts, district, phrases),
            Id = constraint.Constraint.Id,
            Title = constraint.Constraint.Title,
            Source = FindingSource.Order,
            Finds = decided.Finds,
            Severity = decided.Severity,
            Origin = constraint.Constraint.Origin,
            Areas = areas[decided.Constraint],
            Cites = constraint.Constraint.Cites,
            DisputedBy = constraint.Constraint.DisputedBy,
            LeadsTo = facts.Status == Rules.Vocabulary.OrderStatus.Healed ? [] : healers[decided.Constraint],
            HoldsUp = decision.IsRoot.Has(decided.Constraint) ? heldUp.By(decided.Constraint) : [],
            Constraints = speaksFor[decided.Constraint],
        };
    }

    private ImmutableArray<string> Areas(ConstraintPlan constraint) =>
        [.. new[] { AreaOf(constraint.First), AreaOf(constraint.Then) }.OfType<string>().Distinct(StringComparer.Ordinal)];

    private string? AreaOf(MilestonePlan milestone) => milestone.Milestone.Kind switch
    {
        FactSubjectKind.Area => milestone.Milestone.Subject,
        FactSubjectKind.Practice => plan.Pack.Practices[milestone.Subject].Area,
        _ => plan.Pack.Indicators[milestone.Subject].Area,
    };
}
