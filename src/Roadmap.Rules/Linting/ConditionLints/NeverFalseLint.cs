using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Linting.Reasoning;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.ConditionLints;

/// <summary>Conditions, and parts of them, that nothing can make false.</summary>
internal sealed class NeverFalseLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6102", "condition never false", ProblemSeverity.Error);

    internal override string Why =>
        """
        The alternatives cover everything, as in `any` over `technology >= developing` and `technology < developing`. Such a condition asks
        only whether something is known. If that is meant, `is known` says it; otherwise one of the comparisons is not what was meant.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) =>
        subject.Conditions.SelectMany(use => Report(use.Condition, subject.Claims));

    // The topmost part says it all; a single comparison out of its scale has advice of its own.
    private static IEnumerable<Problem> Report(Condition condition, ConditionClaims claims)
    {
        if (condition is not Leaf && claims.Of(false, condition).Conflict is { } conflict)
        {
            if (conflict.Leaves.Length != 1)
            {
                yield return Problem(condition, conflict);
            }

            yield break;
        }

        foreach (var problem in Parts(condition).SelectMany(part => Report(part, claims)))
        {
            yield return problem;
        }
    }

    private static ImmutableArray<Condition> Parts(Condition condition) => condition switch
    {
        AllCondition all => all.Children,
        AnyCondition any => any.Children,
        NoneCondition none => none.Children,
        _ => [],
    };

    private static Problem Problem(Condition part, Conflict conflict) => conflict.Leaves.IsEmpty
        ? new Problem(Descriptor, part.Place, $"\"{part.Text}\" is so whatever the district is like.", "Raise the number, or take the count out.")
        : new Problem(Descriptor, conflict.Leaves[^1].Place, $"One of {LeafList.Of(conflict.Leaves)} always holds once the facts are known.", "Correct one of them, or ask \"is known\" if that is meant.", conflict.Leaves[0].Place);
}
