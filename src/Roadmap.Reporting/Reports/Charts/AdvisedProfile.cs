using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Reports.Charts;

/// <summary>Which of a pack's orders of the areas a report draws beside the district's own.</summary>
internal static class AdvisedProfile
{
    private const string Advised = "advised-order";

    /// <summary>The one with the id <c>advised-order</c>, else the first; null when the pack has none.</summary>
    internal static OrderProfile? Of(RulePack pack) =>
        pack.OrderProfiles.FirstOrDefault(profile => profile.Id == Advised) ?? pack.OrderProfiles.FirstOrDefault();
}
