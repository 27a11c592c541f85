namespace Roadmap.Reporting.Json.Documents;

/// <summary>A leverage point whose rank moved.</summary>
public sealed record RankMoveDocument
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The rank before; null when it was none.</summary>
    public required int? Before { get; init; }

    /// <summary>The rank after; null when it is none.</summary>
    public required int? After { get; init; }
}
