namespace Roadmap.Reporting.Json.Documents;

/// <summary>A finding whose severity moved.</summary>
public sealed record SeverityMoveDocument
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The severity before.</summary>
    public required string Before { get; init; }

    /// <summary>The severity after.</summary>
    public required string After { get; init; }
}
