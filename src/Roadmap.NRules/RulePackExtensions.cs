using Roadmap.Rules.Packs;

namespace Roadmap.NRules;

/// <summary>Gives a rule pack to an NRules session.</summary>
public static class RulePackExtensions
{
    /// <summary>Makes the rules of a pack ready for NRules.</summary>
    /// <param name="pack">A loaded pack; it was checked when it was loaded.</param>
    public static RoadmapRuleSet ToNRules(this RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new RoadmapRuleSet(pack);
    }
}
