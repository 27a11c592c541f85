using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Districts;

namespace Roadmap.NRules;

/// <summary>Gives a district to an NRules session.</summary>
public static class DistrictStateExtensions
{
    /// <summary>The facts of a district, in the order in which a session takes them best.</summary>
    /// <param name="district">The district.</param>
    /// <param name="rules">The rules that will read them.</param>
    /// <exception cref="DistrictProblemsException">The state does not fit the pack; the exception lists every problem.</exception>
    public static ImmutableArray<object> ToFacts(this DistrictState district, RoadmapRuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(rules);
        return rules.FactsOf(district);
    }
}
