namespace Roadmap.Reporting.Json.Documents;

/// <summary>A practice that is under way when the plan begins.</summary>
public sealed record RunningDocument
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>When it began; null when not said.</summary>
    public required string? Started { get; init; }

    /// <summary>When it is expected to be in place.</summary>
    public required DateOnly InPlaceOn { get; init; }

    /// <summary>Whether that is assumed.</summary>
    public required bool Assumed { get; init; }
}
