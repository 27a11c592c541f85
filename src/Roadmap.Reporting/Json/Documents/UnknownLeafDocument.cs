using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A leaf that cannot be told.</summary>
public sealed record UnknownLeafDocument
{
    /// <summary>The leaf in the language.</summary>
    public required string Leaf { get; init; }

    /// <summary>The leaf in a reader's words.</summary>
    public required string Sentence { get; init; }

    /// <summary>The cells that would settle it.</summary>
    public required ImmutableArray<string> AsksFor { get; init; }

    /// <summary>The school; null for the district itself.</summary>
    public required string? School { get; init; }
}
