using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Packs;

/// <summary>The wording of every problem with an override.</summary>
internal static class OverrideProblems
{
    private static readonly ProblemDescriptor Target = new("RP3301", "target of an override", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Nothing = new("RP3302", "override changes nothing", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Logic = new("RP3303", "override of a condition", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NotSettable = new("RP3304", "cannot be set here", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoParameter = new("RP3305", "not a parameter of the rule", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Older = new("RP3306", "base has changed", ProblemSeverity.Warning);
    private static readonly ProblemDescriptor Twice = new("RP3307", "two overrides of one target", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } = [Target, Nothing, Logic, NotSettable, NoParameter, Older, Twice];

    internal static Problem TargetWithoutPack(SourcePlace place, string text) =>
        new(Target, place, $"\"{Shown.Of(text)}\" does not say in which pack its target is.", "Write the pack's id, a slash and the target's id: personalized-learning/devices-before-why.");

    internal static Problem UnknownPack(SourcePlace place, string pack, IEnumerable<string> packs) =>
        new(Target, place, $"This pack does not extend a pack \"{pack}\".", Spelling.DidYouMean(pack, packs) ?? "Name the pack under \"extends\" in pack.yaml.");

    internal static Problem OwnPack(SourcePlace place) =>
        new(Target, place, "A pack does not override its own parts.", "Change the target itself.");

    internal static Problem UnknownTarget(SourcePlace place, string pack, string id, string? nearest) =>
        new(Target, place, $"The pack \"{pack}\" has no rule, practice, order constraint, indicator or parameter \"{Shown.Of(id)}\".", nearest is null ? null : $"Did you mean \"{pack}/{nearest}\"?");

    internal static Problem NoTarget(SourcePlace place, string id, string kind, SourcePlace declared) =>
        new(Target, place, $"\"{id}\" is of kind {kind}, which cannot be overridden.", "Override a rule, practice, order constraint, indicator or parameter.", declared);

    internal static Problem ChangesNothing(SourcePlace place) =>
        new(Nothing, place, "This override changes nothing.", "Give it \"set\", \"also-require\" or \"disable: yes\".");

    internal static Problem RewritesCondition(SourcePlace place, string key) =>
        new(Logic, place, $"An override never rewrites a condition, and \"{key}\" is one.", "Narrow with \"also-require\", or write a new rule with \"derived-from\".");

    internal static Problem CannotSet(SourcePlace place, string key, string kind, IEnumerable<string> keys) =>
        new(NotSettable, place, $"\"{key}\" of {PackProblems.Article(kind)} {kind} cannot be set; what can is {string.Join(", ", keys)}.", Spelling.DidYouMean(key, keys));

    internal static Problem OnlyRulesDisabled(SourcePlace place, string kind) =>
        new(NotSettable, place, $"Only rules can be disabled, and this is of kind {kind}.", "Narrow a practice with \"also-require\".");

    internal static Problem CannotNarrow(SourcePlace place, string kind) =>
        new(NotSettable, place, $"Only rules and practices can be narrowed, and this is of kind {kind}.", null);

    internal static Problem UnknownParameter(SourcePlace place, string rule, string name, IEnumerable<string> names) =>
        new(NoParameter, place, $"The rule \"{rule}\" has no parameter \"{Shown.Of(name)}\" of its own.", Spelling.DidYouMean(name, names) ?? "A parameter of the whole pack is a target of its own.");

    internal static Problem BaseHasChanged(SourcePlace place, string pack, string against, PackVersion now) =>
        new(Older, place, $"This was written against {pack} {against}, and {now} is in use.", "Look at the target again, then raise \"written-against\".");

    internal static Problem OverriddenTwice(SourcePlace place, string target, SourcePlace first) =>
        new(Twice, place, $"This pack overrides \"{target}\" twice.", "Make one override of the two.", first);
}
