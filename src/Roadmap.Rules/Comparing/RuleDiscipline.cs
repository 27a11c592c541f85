using System.Collections.Immutable;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Comparing;

/// <summary>
/// What may become of a rule that was in use. Its id stands for its logic: waivers, overrides and tests of other people rest on it. New logic has an id of
/// its own; the old rule is retired and stays.
/// </summary>
internal sealed class RuleDiscipline(RulePack before, RulePack after)
{
    private readonly string own = after.Packs[^1].Id;

    /// <summary>What is wrong with a rule's change; null when it may be made.</summary>
    internal string? FaultOf(string id, ImmutableArray<TraitChange> traits)
    {
        var (old, now) = (Find(before, id), Find(after, id));
        var isBound = old is { Lifecycle: RuleLifecycle.Stable } && now is not null && now.Lifecycle != RuleLifecycle.Retired && string.Equals(old.Pack, own, StringComparison.Ordinal);
        return isBound && traits.FirstOrDefault(trait => RuleParts.IsIdentity(trait.Key)) is { } changed ? ComparingText.ConditionChanged(changed.Key, id) : null;
    }

    /// <summary>What is wrong with a rule's removal; null when nothing is.</summary>
    internal string? FaultOfRemoving(string id) =>
        Find(before, id) is { Lifecycle: RuleLifecycle.Stable } rule && string.Equals(rule.Pack, own, StringComparison.Ordinal) ? ComparingText.RemovedInUse(id) : null;

    /// <summary>The step that a change of lifecycle asks for: an id that stays and rests breaks nothing.</summary>
    internal static VersionStep StepOf(TraitChange lifecycle) =>
        lifecycle is { After: "retired" } or { Before: "draft" or "trial", After: "trial" or "stable" } ? VersionStep.Minor : VersionStep.Major;

    private static Rule? Find(RulePack pack, string id) => pack.Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
}
