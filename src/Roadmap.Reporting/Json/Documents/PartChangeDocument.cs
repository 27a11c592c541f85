using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A part of a pack that changed.</summary>
public sealed record PartChangeDocument
{
    /// <summary>Which kind of part it is.</summary>
    public required string Part { get; init; }

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title of the part.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it is new, gone or changed.</summary>
    public required string Kind { get; init; }

    /// <summary>The earlier id of a part that was renamed; null otherwise.</summary>
    public required string? From { get; init; }

    /// <summary>The length of a period: month or term.</summary>
    public required string Step { get; init; }

    /// <summary>Why it must not be changed in this way.</summary>
    public required string? Fault { get; init; }

    /// <summary>The file it concerns; null when there is none.</summary>
    public required string? File { get; init; }

    /// <summary>The line, from 1; null when there is none.</summary>
    public required int? Line { get; init; }

    /// <summary>The keys that changed.</summary>
    public required ImmutableArray<TraitChangeDocument> Traits { get; init; }
}
