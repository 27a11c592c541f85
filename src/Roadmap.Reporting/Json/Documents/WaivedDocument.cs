namespace Roadmap.Reporting.Json.Documents;

/// <summary>A finding that the district lives with.</summary>
public sealed record WaivedDocument
{
    /// <summary>The rule's or constraint's id.</summary>
    public required string Id { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who decided.</summary>
    public required string? By { get; init; }

    /// <summary>The last day it holds, at its own precision; null for without end.</summary>
    public required string? Until { get; init; }
}
