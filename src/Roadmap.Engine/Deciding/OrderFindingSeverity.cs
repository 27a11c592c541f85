using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Deciding;

/// <summary>How much an order finding matters: stalls most, then violations, then risks; healed order is a note.</summary>
internal static class OrderFindingSeverity
{
    internal static (FindingKind Finds, Severity Severity) Of(OrderConstraint constraint, OrderStatus status, bool? isArrested) => status switch
    {
        OrderStatus.Healed => (FindingKind.Order, Severity.Note),
        OrderStatus.AtRisk => (FindingKind.Risk, OneLower(Stall(constraint))),
        _ when isArrested == true => (FindingKind.Stall, Stall(constraint)),
        _ => (FindingKind.Order, OneLower(Stall(constraint))),
    };

    private static Severity Stall(OrderConstraint constraint) =>
        constraint.Severity ?? (constraint.Binding == OrderBinding.Required ? Severity.High : Severity.Medium);

    private static Severity OneLower(Severity severity) => severity <= Severity.Low ? severity : severity - 1;
}
