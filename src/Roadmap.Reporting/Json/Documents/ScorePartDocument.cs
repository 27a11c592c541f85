namespace Roadmap.Reporting.Json.Documents;

/// <summary>A part of a score.</summary>
public sealed record ScorePartDocument
{
    /// <summary>Which part.</summary>
    public required string Kind { get; init; }

    /// <summary>In points, with one decimal; effort is negative.</summary>
    public required decimal Value { get; init; }

    /// <summary>Why, in words.</summary>
    public required string Because { get; init; }
}
