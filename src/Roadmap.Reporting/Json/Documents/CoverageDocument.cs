namespace Roadmap.Reporting.Json.Documents;

/// <summary>How much of something the tests show.</summary>
public sealed record CoverageDocument
{
    /// <summary>What is counted.</summary>
    public required string What { get; init; }

    /// <summary>How many are.</summary>
    public required int Covered { get; init; }

    /// <summary>Out of how many.</summary>
    public required int Total { get; init; }

    /// <summary>The share in whole percent, rounded down.</summary>
    public required int Percent { get; init; }
}
