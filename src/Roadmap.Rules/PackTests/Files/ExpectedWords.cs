using System.Collections.Immutable;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.PackTests.Files;

/// <summary>The outcomes that a case can expect.</summary>
internal static class ExpectedWords
{
    internal static WordShape Rules { get; } = new(
        new WordMeaning("fires", "A rule is found."),
        new WordMeaning("quiet", "A rule is not found."),
        new WordMeaning("undetermined", "A rule cannot be decided: something is not known."),
        new WordMeaning("not-applicable", "A rule does not apply."));

    internal static WordShape Practices { get; } = new(
        new WordMeaning("ready", "What comes first is there."),
        new WordMeaning("blocked", "A practice waits for something that it requires."),
        new WordMeaning("withheld", "A practice would do harm now."),
        new WordMeaning("dropped", "A practice does not apply."),
        new WordMeaning("under-way", "A practice has begun."),
        new WordMeaning("in-place", "A practice is done."));

    internal static WordShape Orders { get; } = new(
        new WordMeaning("kept", "The first came in time."),
        new WordMeaning("healed", "The first came too late and holds now."),
        new WordMeaning("inverted", "The first was begun but not reached in time."),
        new WordMeaning("skipped", "The first was never begun."),
        new WordMeaning("at-risk", "The later thing is coming and the first is not there yet."),
        new WordMeaning("ready", "The first is there; the later thing may begin."),
        new WordMeaning("waiting", "Neither is there yet."),
        new WordMeaning("unknown", "Too little is known to say."));

    internal static WordShape Confidence { get; } = new(
        new WordMeaning("triangulated", "Two roles or methods agree and are fresh."),
        new WordMeaning("single", "One role tells it, by one method."),
        new WordMeaning("asserted", "The file states it, without a reading."),
        new WordMeaning("disputed", "Roles, methods or the file do not agree."),
        new WordMeaning("stale", "The newest reading is older than it should be."));

    internal static ImmutableArray<string> Confidences => Confidence.Words;

    internal static ImmutableArray<string> For(PackTestTarget target) => target switch
    {
        PackTestTarget.Rule => Rules.Words,
        PackTestTarget.Practice => Practices.Words,
        _ => Orders.Words,
    };

    /// <summary>True when a rule with this outcome writes no finding.</summary>
    internal static bool IsSilent(string outcome) => outcome is "quiet" or "undetermined" or "not-applicable";
}
