using NRules.RuleModel;
using Roadmap.Rules.Packs;

namespace Roadmap.NRules.Facts;

/// <summary>A rule of the pack about which too little is known. It is in the session until something settles the rule one way or the other.</summary>
public sealed record RoadmapUndetermined : IIdentityProvider
{
    /// <summary>The district's id.</summary>
    public required string District { get; init; }

    /// <summary>The rule's id.</summary>
    public required string Id { get; init; }

    /// <summary>The severity it would have.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <inheritdoc/>
    public object GetIdentity() => (nameof(RoadmapUndetermined), District, Id);
}
