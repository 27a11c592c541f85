using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>Why there is no plan.</summary>
public sealed record ConflictDocument
{
    /// <summary>The parts.</summary>
    public required ImmutableArray<ConflictPartDocument> Parts { get; init; }

    /// <summary>Why.</summary>
    public required ImmutableArray<string> Because { get; init; }

    /// <summary>Whether nothing can be left out of it.</summary>
    public required bool Minimal { get; init; }

    /// <summary>Ways out.</summary>
    public required ImmutableArray<RelaxationDocument> Relaxations { get; init; }
}
