using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.RuleLints;

/// <summary>Rules that find a stall or an order and lead nowhere.</summary>
internal sealed class DeadEndLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6203", "stall without a way out", ProblemSeverity.Warning);

    internal override string Why =>
        """
        The rule tells a district that it is stuck, or that things came in the wrong order, and names no practice that helps. A finding
        without a next step is only bad news.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) => subject.Rules
        .Where(rule => rule is { Finds: FindingKind.Stall or FindingKind.Order, LeadsTo.IsEmpty: true })
        .Select(rule => new Problem(Descriptor, rule.Place, $"\"{rule.Id}\" finds {(rule.Finds == FindingKind.Stall ? "a stall" : "a wrong order")} and leads to no practice.", "Name the practices that lead out of it under \"leads-to\"."));
}
