namespace Roadmap.Reporting.Json.Documents;

/// <summary>Something that no test shows.</summary>
public sealed record CoverageGapDocument
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What is missing.</summary>
    public required string Missing { get; init; }

    /// <summary>The file it concerns.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }
}
