using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A rule about which too little is known.</summary>
public sealed record UndeterminedDocument
{
    /// <summary>The rule's id.</summary>
    public required string Id { get; init; }

    /// <summary>How much it matters here.</summary>
    public required string Severity { get; init; }

    /// <summary>The facts that would settle it.</summary>
    public required ImmutableArray<string> AsksFor { get; init; }
}
