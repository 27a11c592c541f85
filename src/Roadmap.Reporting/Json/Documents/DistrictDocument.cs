namespace Roadmap.Reporting.Json.Documents;

/// <summary>Which district, as of when.</summary>
public sealed record DistrictDocument
{
    /// <summary>The district's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required string Name { get; init; }

    /// <summary>The day from which every date is judged.</summary>
    public required DateOnly AsOf { get; init; }
}
