using System.Collections.Immutable;

namespace Roadmap.Rules.PackTests.Files;

/// <summary>The outcomes that a case can expect.</summary>
internal static class ExpectedWords
{
    internal static ImmutableArray<string> Confidences { get; } = ["triangulated", "single", "asserted", "disputed", "stale"];

    internal static ImmutableArray<string> For(PackTestTarget target) => target switch
    {
        PackTestTarget.Rule => ["fires", "quiet", "undetermined", "not-applicable"],
        PackTestTarget.Practice => ["ready", "blocked", "withheld", "dropped", "under-way", "in-place"],
        _ => ["kept", "healed", "inverted", "skipped", "at-risk", "ready", "waiting", "unknown"],
    };

    /// <summary>True when a rule with this outcome writes no finding.</summary>
    internal static bool IsSilent(string outcome) => outcome is "quiet" or "undetermined" or "not-applicable";
}
