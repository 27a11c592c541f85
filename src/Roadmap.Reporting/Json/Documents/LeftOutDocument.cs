using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A practice that the plan leaves out.</summary>
public sealed record LeftOutDocument
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of thing it is: a word of the format.</summary>
    public required string Kind { get; init; }

    /// <summary>Why.</summary>
    public required string Because { get; init; }

    /// <summary>The facts that would settle it.</summary>
    public required ImmutableArray<string> AsksFor { get; init; }
}
