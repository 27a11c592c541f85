using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>What came of one case.</summary>
public sealed record CaseDocument
{
    /// <summary>The id of what is tested.</summary>
    public required string For { get; init; }

    /// <summary>The name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Whether everything was as expected.</summary>
    public required bool Passed { get; init; }

    /// <summary>The file it concerns.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>What was not as expected.</summary>
    public required ImmutableArray<string> Failures { get; init; }
}
