using Roadmap.Rules.Conditions;
using Roadmap.Rules.Linting.Reasoning;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.ConditionLints;

/// <summary>Comparisons that another one beside them makes needless.</summary>
internal sealed class ImpliedConditionLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6106", "condition implied by another", ProblemSeverity.Warning);

    internal override string Why =>
        """
        Two comparisons of one fact stand side by side, and one says all that the other says: in `all`, `technology >= established` makes
        `technology >= developing` needless; in `any` it is the other way round. Usually one of the two bounds is not what was meant.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) =>
        subject.Conditions.SelectMany(use => ConditionTree.Of(use.Condition)).SelectMany(part => part switch
        {
            AllCondition all => Report([.. all.Children.OfType<Leaf>()], isEvery: true, subject.Claims),
            AnyCondition any => Report([.. any.Children.OfType<Leaf>()], isEvery: false, subject.Claims),
            NoneCondition none => Report([.. none.Children.OfType<Leaf>()], isEvery: false, subject.Claims),
            _ => [],
        });

    private static IEnumerable<Problem> Report(IReadOnlyList<Leaf> leaves, bool isEvery, ConditionClaims claims)
    {
        var sets = leaves
            .Select(leaf => (Leaf: leaf, Claim: claims.Of(true, leaf)))
            .Where(item => item.Claim is { IsImpossible: false, Claims.Count: 1 } && item.Leaf is WordLeaf or NumberLeaf or SetLeaf)
            .Select(item => (item.Leaf, item.Leaf.Keys[0], item.Claim.Claims.Values.First().Values));
        foreach (var fact in sets.GroupBy(item => item.Item2).Where(fact => fact.Count() > 1))
        {
            foreach (var (leaf, _, values) in fact)
            {
                var other = fact.FirstOrDefault(other => !other.Leaf.Place.Equals(leaf.Place) && (isEvery ? IsStronger(other.Values, values) : IsStronger(values, other.Values)));
                if (other.Leaf is not null)
                {
                    yield return Problem(leaf, other.Leaf);
                }
            }
        }
    }

    private static bool IsStronger(ValueSet one, ValueSet other) => one.IsWithin(other) && !other.IsWithin(one);

    private static Problem Problem(Leaf needless, Leaf other) =>
        new(Descriptor, needless.Place, $"\"{needless.Text}\" adds nothing to \"{other.Text}\" beside it.", "Take it out, or correct one of the two bounds.", other.Place);
}
