using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Linting.Reasoning;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.ConditionLints;

/// <summary>Conditions that could be true on their own, but not where they are asked.</summary>
internal sealed class UnreachableLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6103", "condition never reached", ProblemSeverity.Error);

    internal override string Why =>
        """
        What stands under `fires-when` excludes what stands under `applies-when`, or an alternative excludes what is asked beside it. The part
        can be true on its own, but never where it is asked. It follows that the rule is silent, or that the alternative might as well not
        be there.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) =>
        subject.Conditions.Where(use => use.Key is not "severity-when").SelectMany(use => Report(use, subject.Claims));

    private static IEnumerable<Problem> Report(ConditionUse use, ConditionClaims claims)
    {
        if (claims.Of(true, use.Condition).IsImpossible)
        {
            yield break;
        }

        var all = use.Applies is { } applies ? claims.Of(true, applies, use.Condition) : claims.Of(true, use.Condition);
        if (all.Conflict is { } conflict)
        {
            yield return Problem(use.Condition, conflict, use.Applies is null ? "what is asked beside it" : "applies-when");
            yield break;
        }

        foreach (var branch in Branches(use.Condition).Where(branch => !claims.Of(true, branch).IsImpossible))
        {
            if (claims.Within(all, branch).Conflict is { } within)
            {
                yield return Problem(branch, within, "what must hold beside it");
            }
        }
    }

    /// <summary>Alternatives of which one is enough, wherever only lists of all stand above them.</summary>
    private static IEnumerable<Condition> Branches(Condition condition) => condition switch
    {
        AllCondition all => all.Children.SelectMany(Branches),
        AnyCondition any => any.Children,
        _ => [],
    };

    private static Problem Problem(Condition part, Conflict conflict, string beside)
    {
        var place = conflict.Leaves.IsEmpty ? part.Place : conflict.Leaves[^1].Place;
        var leaves = conflict.Leaves is [] or [_] ? $"\"{part.Text}\" and {beside}" : LeafList.Of(conflict.Leaves);
        return new Problem(Descriptor, place, $"{leaves} exclude each other, so that this is never true where it is asked.", "Correct one of them, or take this out.", conflict.Leaves.IsEmpty ? null : conflict.Leaves[0].Place);
    }
}
