using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A way out that was tried and works.</summary>
public sealed record RelaxationDocument
{
    /// <summary>The changes.</summary>
    public required ImmutableArray<RelaxedDocument> Changes { get; init; }
}
