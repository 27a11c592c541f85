using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Linting.Reasoning;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.ConditionLints;

/// <summary>Conditions, and parts of them, that nothing can make true.</summary>
internal sealed class NeverTrueLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6101", "condition never true", ProblemSeverity.Error);

    internal override string Why =>
        """
        Two comparisons exclude each other, so that what they stand in can never be true: `all` over `technology >= established` and
        `technology < developing`, a date before another that is before it, a count of more things than can be true at once. A rule that
        can never fire is silent, and nobody notices.

        The linter works with the values that are left for each fact and with the distances between dates and numbers. It never says this of
        a condition that some district could meet; it does not find every condition that none could.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) =>
        subject.Conditions.SelectMany(use => Parts(use.Condition))
            .GroupBy(part => part.Place)
            .Select(line => line.Select(part => Report(part, subject.Claims)).ToList())
            .Where(line => line.TrueForAll(problem => problem is not null))
            .Select(line => line[0]!);

    /// <summary>The condition, and every alternative in it that could be true or not on its own. In a count, one line is a condition for each thing.</summary>
    private static IEnumerable<Condition> Parts(Condition root) => ConditionTree.Of(root)
        .SelectMany(part => part switch
        {
            AnyCondition any => any.Children,
            NoneCondition none => none.Children,
            CountCondition count => [.. count.Items.Select(item => item.Where)],
            SchoolsCondition schools => [schools.Where],
            _ => ImmutableArray<Condition>.Empty,
        })
        .Prepend(root);

    // A single comparison out of its scale has advice of its own.
    private static Problem? Report(Condition part, ConditionClaims claims) => claims.Of(true, part).Conflict switch
    {
        null or { Leaves.Length: 1 } => null,
        { Leaves.IsEmpty: true } => new Problem(Descriptor, part.Place, $"\"{part.Text}\" asks for more than there is.", "Lower the number, or count over more."),
        var conflict => new Problem(Descriptor, conflict.Leaves[^1].Place, $"{LeafList.Of(conflict.Leaves)} can never hold together.", "Correct one of them, or write them under \"any\" if one is enough.", conflict.Leaves[0].Place),
    };
}
