using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Linting.RuleLints;

/// <summary>Rules, practices and orders without a test.</summary>
internal sealed class UntestedLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6206", "nothing tests it", ProblemSeverity.Warning);

    internal override string Why =>
        """
        No test of the pack is for this rule, practice or order. What nobody tried may never have fired. `roadmap test --coverage` asks for
        more: every outcome, and every comparison both ways. Drafts and needs are let be.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        if (subject.Tests is not { } tests)
        {
            return [];
        }

        var tested = tests.Tests.Select(test => test.For).ToHashSet(StringComparer.Ordinal);
        return Things(subject).Where(thing => !tested.Contains(thing.Id))
            .Select(thing => new Problem(Descriptor, thing.Place, $"No test is for \"{thing.Id}\".", $"Write one with \"for: {thing.Id}\" and a case for each way it can turn out."));
    }

    private static IEnumerable<(string Id, SourcePlace Place)> Things(LintSubject subject) =>
        subject.Rules.Where(rule => rule.Lifecycle != RuleLifecycle.Draft).Select(rule => (rule.Id, rule.Place))
            .Concat(subject.Practices.Select(practice => (practice.Id, practice.Place)))
            .Concat(subject.Orders.Where(order => order.NeedOf is null).Select(order => (order.Id, order.Place)));
}
