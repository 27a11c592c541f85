namespace Roadmap.Reporting.Json.Documents;

/// <summary>Something that cannot hold together with the rest.</summary>
public sealed record ConflictPartDocument
{
    /// <summary>What kind of thing it is: a word of the format.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>What is said.</summary>
    public required string Text { get; init; }

    /// <summary>The file it concerns; null when there is none.</summary>
    public required string? File { get; init; }

    /// <summary>The line, from 1; null when there is none.</summary>
    public required int? Line { get; init; }
}
