using Roadmap.Engine.Planning;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Planning;

/// <summary>A pack of a few practices and plans of districts that begin on the first day of September 2026.</summary>
internal static class SmallPlans
{
    private const string Head = """
        kind: pack
        id: small
        version: 1.0.0
        format: 1
        title: A small pack
        levels: [absent, emerging, developing]
        plateau: 12 months
        ---
        kind: resources
        resources:
          staff: { title: Staff, unit: person, per: term }
          money: { title: Money, unit: dollar, per: year }
          fund: { title: The fund, unit: dollar, per: always }
          launches: { title: Launches, unit: start, per: year }
        ---
        kind: roles
        roles: { teachers: { title: Teachers } }
        ---
        kind: indicators
        indicators:
          support: { title: Support, type: percent, from: [teachers], ask: How many? }
        ---
        kind: areas
        areas:
          leadership: { title: Leadership, looks-like: { absent: None, emerging: Some, developing: Much } }
          technology: { title: Technology, looks-like: { absent: None, emerging: Some, developing: Much } }

        """;

    internal static RulePack Pack(params string[] documents) =>
        RulePack.TryRead([new PackFile("pack.yaml", Head + string.Concat(documents.Select(document => "---\n" + document + "\n")))]).GetValueOrThrow();

    internal static string Practice(string id, string effort, string more = "") =>
        $"""
        kind: practice
        id: {id}
        title: {char.ToUpperInvariant(id[0])}{id[1..]}
        area: leadership
        actor: district
        effort: {"{"} {effort} {"}"}
        {more}
        """;

    internal static string Need(string first, string more = "binding: required") => $"needs: [ {"{"} first: {first}, because: It helps, {more} {"}"} ]";

    internal static DistrictState District(string more) => DistrictState.TryRead(new PackFile("district.yaml", $"""
        kind: district
        id: milton
        as-of: 2026-09-01
        {more}
        """)).GetValueOrThrow();

    /// <summary>All practices of the pack are known not to have begun, besides what a district says itself.</summary>
    internal static ActionPlan Plan(RulePack pack, string more, PlanOptions? options = null) => RoadmapEngine.Create(pack).Plan(District(more), options);

    internal static PlanStep Step(this ActionPlan plan, string id) => plan.Steps.Single(step => step.Id == id);

    internal static string Starts(this ActionPlan plan, string id) => plan.Step(id).Starts.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
