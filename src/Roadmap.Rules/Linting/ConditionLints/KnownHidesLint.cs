using Roadmap.Rules.Conditions;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.ConditionLints;

/// <summary><c>is known</c> beside a comparison of the same fact.</summary>
internal sealed class KnownHidesLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6107", "unknown reads as no", ProblemSeverity.Warning);

    internal override string Why =>
        """
        A comparison with something that nobody told is unknown, and the rule says that it cannot tell and what to ask. With `is known` beside
        it, the same rule says that all is quiet, and nobody is asked. The comparison needs no such guard.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) =>
        subject.Conditions.SelectMany(use => ConditionTree.Of(use.Condition)).OfType<AllCondition>().SelectMany(Report);

    private static IEnumerable<Problem> Report(AllCondition all)
    {
        foreach (var guard in all.Children.OfType<StateLeaf>().Where(leaf => leaf is { State: FactState.Known, IsNegated: false }))
        {
            var other = all.Children.OfType<Leaf>().FirstOrDefault(leaf => leaf is not StateLeaf && leaf.Keys.Contains(guard.Subject));
            if (other is not null)
            {
                yield return new Problem(Descriptor, guard.Place, $"\"{guard.Text}\" turns \"cannot tell\" into \"no\" for \"{other.Text}\".", "Take it out: then the rule asks for what is missing.", other.Place);
            }
        }
    }
}
