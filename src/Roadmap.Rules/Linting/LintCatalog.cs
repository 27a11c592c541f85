using System.Collections.Immutable;
using Roadmap.Rules.Linting.Allowances;
using Roadmap.Rules.Linting.ConditionLints;
using Roadmap.Rules.Linting.OrderLints;
using Roadmap.Rules.Linting.OverrideLints;
using Roadmap.Rules.Linting.RuleLints;
using Roadmap.Rules.Linting.VocabularyLints;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting;

/// <summary>Every check of the linter, in the order of their ids. A new one is a file, a line here and a folder with its examples.</summary>
internal static class LintCatalog
{
    internal static ImmutableArray<Lint> All { get; } =
    [
        new NeverTrueLint(),
        new NeverFalseLint(),
        new UnreachableLint(),
        new OutOfScaleLint(),
        new RepeatedConditionLint(),
        new ImpliedConditionLint(),
        new KnownHidesLint(),
        new OneNumberLint(),
        new IdleSeverityLint(),
        new SilentRuleLint(),
        new LoneGroupLint(),
        new DoubleNegativeLint(),
        new DuplicateRuleLint(),
        new CoveredRuleLint(),
        new DeadEndLint(),
        new UnknownPlaceholderLint(),
        new BlamingProseLint(),
        new UntestedLint(),
        new AgainstOrderLint(),
        new UnsourcedNumberLint(),
        new RedundantNeedLint(),
        new LevelInversionLint(),
        new LonelyPracticeLint(),
        new NoHealingLint(),
        new NeverReadyLint(),
        new UnusedIndicatorLint(),
        new UnusedSourceLint(),
        new UnusedParameterLint(),
        new UnusedWordLint(),
        new DeadAddressLint(),
        new EndedOverrideLint(),
        new IdleOverrideLint(),
        new EndingOverrideLint(),
    ];

    /// <summary>The kinds of problem that the linter reports, those with <c>lint-allow</c> among them.</summary>
    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } = [.. AllowanceProblems.Descriptors, .. All.Select(lint => lint.Kind)];
}
