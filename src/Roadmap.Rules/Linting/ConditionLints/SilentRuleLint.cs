using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.ConditionLints;

/// <summary>Conditions that ask a rule which finds nothing any more.</summary>
internal sealed class SilentRuleLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6110", "asks a silent rule", ProblemSeverity.Warning);

    internal override string Why =>
        """
        The condition asks whether another rule is firing, and that rule is retired, a draft, or switched off by an override: it finds nothing
        for any district. When a rule is retired, ask the one that replaced it.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var silent = subject.Pack.Rules.Where(rule => rule.IsDisabled || rule.Lifecycle is RuleLifecycle.Retired or RuleLifecycle.Draft).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        return
            from use in subject.Conditions
            from leaf in ConditionTree.Of(use.Condition).OfType<FiringLeaf>()
            where silent.ContainsKey(leaf.Rule) && !silent.ContainsKey(use.Owner)
            select Problem(leaf, silent[leaf.Rule]);
    }

    private static Problem Problem(FiringLeaf leaf, Rule rule) =>
        new(
            Descriptor,
            leaf.Place,
            $"\"{rule.Id}\" {(rule.IsDisabled ? "is switched off by an override" : rule.Lifecycle == RuleLifecycle.Draft ? "is a draft" : "is retired")} and finds nothing.",
            rule.ReplacedBy is { } next ? $"It was replaced by \"{next}\"." : "Ask what it asked, or take this out.",
            rule.Place);
}
