namespace Roadmap.Reporting.Json.Documents;

/// <summary>How often a leverage point stayed.</summary>
public sealed record PointStabilityDocument
{
    /// <summary>The practice's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its place in the district as it stands.</summary>
    public required int Rank { get; init; }

    /// <summary>In how many samples it is among the first points.</summary>
    public required int StaysFirst { get; init; }

    /// <summary>In how many samples it has the same place.</summary>
    public required int SameRank { get; init; }
}
