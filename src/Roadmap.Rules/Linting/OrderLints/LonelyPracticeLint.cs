using Roadmap.Rules.Conditions;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.OrderLints;

/// <summary>Practices that nothing leads to.</summary>
internal sealed class LonelyPracticeLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6303", "nobody leads to this practice", ProblemSeverity.Warning);

    internal override string Why =>
        """
        No rule leads to this practice, no order is healed with it, no other practice needs it, and it neither raises an area nor moves an outcome. A district meets it only in the
        list of all practices: whatever was known about it when it was written does not reach anybody.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var pack = subject.Pack;
        var led = pack.Rules.Where(rule => !rule.IsDisabled).SelectMany(rule => rule.LeadsTo)
            .Concat(pack.Orders.SelectMany(order => order.HealWith))
            .Concat(pack.Orders.Where(order => order.First.Kind == FactSubjectKind.Practice).Select(order => order.First.Subject))
            .ToHashSet(StringComparer.Ordinal);
        return subject.Practices.Where(practice => !led.Contains(practice.Id) && practice.Raises.IsEmpty && practice.Effects.IsEmpty)
            .Select(practice => new Problem(Descriptor, practice.Place, $"Nothing leads to \"{practice.Id}\": no rule, no order, no other practice, and it raises or moves nothing.", "Name it under \"leads-to\" of a rule, or say what it raises or moves."));
    }
}
