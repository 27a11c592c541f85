using NRules.RuleModel;
using Roadmap.Rules.Packs;

namespace Roadmap.NRules.Facts;

/// <summary>A rule of the pack that fires for a district. It is in the session as long as the rule fires, and no longer.</summary>
public sealed record RoadmapFinding : IIdentityProvider
{
    /// <summary>The district's id.</summary>
    public required string District { get; init; }

    /// <summary>The rule's id.</summary>
    public required string Id { get; init; }

    /// <summary>How much it matters here; low at most while the rule is on trial.</summary>
    public required Severity Severity { get; init; }

    /// <summary>True when the district has decided to live with it for now.</summary>
    public bool IsWaived { get; init; }

    /// <summary>The rule: what it finds, its title, its sources, what it leads to.</summary>
    public required Rule Rule { get; init; }

    /// <inheritdoc/>
    public object GetIdentity() => (nameof(RoadmapFinding), District, Id);
}
