using Roadmap.Rules.Packs;
using Roadmap.Rules.Text;

namespace Roadmap.Cli.Inputs;

/// <summary>The ids that a person can ask about: rules, practices and order constraints.</summary>
internal static class PackIds
{
    internal static bool Contains(RulePack pack, string id) => All(pack).Contains(id, StringComparer.Ordinal);

    internal static string? Hint(RulePack pack, string id) => Spelling.DidYouMean(id, All(pack));

    /// <summary>The ids that a finding can have: rules and order constraints.</summary>
    internal static IEnumerable<string> Findings(RulePack pack) => pack.Rules.Select(rule => rule.Id).Concat(pack.Orders.Select(order => order.Id));

    internal static string? HintOfFinding(RulePack pack, string id) => Spelling.DidYouMean(id, Findings(pack));

    private static IEnumerable<string> All(RulePack pack) =>
        pack.Rules.Select(rule => rule.Id).Concat(pack.Practices.Select(practice => practice.Id)).Concat(pack.Orders.Select(order => order.Id));
}
