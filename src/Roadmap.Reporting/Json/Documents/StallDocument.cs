using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A stall and when the plan clears it.</summary>
public sealed record StallDocument
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>The day; null when it does not come.</summary>
    public required DateOnly? On { get; init; }

    /// <summary>The practices that clear it.</summary>
    public required ImmutableArray<string> By { get; init; }

    /// <summary>Why.</summary>
    public required string Because { get; init; }
}
