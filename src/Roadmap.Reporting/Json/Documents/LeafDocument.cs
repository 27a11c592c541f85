using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A condition that a finding rests on, with what it read.</summary>
public sealed record LeafDocument
{
    /// <summary>The leaf in the language.</summary>
    public required string Leaf { get; init; }

    /// <summary>What it came to.</summary>
    public required string Verdict { get; init; }

    /// <summary>The facts it read.</summary>
    public required ImmutableArray<CellDocument> Values { get; init; }
}
