namespace Roadmap.Reporting.Json.Documents;

/// <summary>A step that moved against the plan before.</summary>
public sealed record MoveDocument
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>The day in the plan before; null when it was not in it.</summary>
    public required DateOnly? Was { get; init; }

    /// <summary>The day now; null when it is not in the plan.</summary>
    public required DateOnly? Is { get; init; }

    /// <summary>Why.</summary>
    public required string Because { get; init; }
}
