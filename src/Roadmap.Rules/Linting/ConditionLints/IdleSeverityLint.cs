using Roadmap.Rules.Linting.Reasoning;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.ConditionLints;

/// <summary>Severities that no finding of the rule can have.</summary>
internal sealed class IdleSeverityLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6109", "severity never reached", ProblemSeverity.Warning);

    internal override string Why =>
        """
        A case of `severity-when` cannot be true where the rule fires, because the two exclude each other. The finding then never has this
        severity.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) =>
        from use in subject.Conditions
        where use.Key == "severity-when" && !subject.Claims.Of(true, use.Condition).IsImpossible && !subject.Claims.Of(true, use.Applies!).IsImpossible
        let conflict = subject.Claims.Of(true, use.Applies!, use.Condition).Conflict
        where conflict is not null
        select Problem(use, conflict);

    private static Problem Problem(ConditionUse use, Conflict conflict) =>
        new(Descriptor, conflict.Leaves.IsEmpty ? use.Condition.Place : conflict.Leaves[^1].Place, $"{LeafList.Of(conflict.Leaves)} exclude each other, so that no finding of this rule has this severity.", "Correct the condition, or take the case out.", conflict.Leaves.IsEmpty ? null : conflict.Leaves[0].Place);
}
