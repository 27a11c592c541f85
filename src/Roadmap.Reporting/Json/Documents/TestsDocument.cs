using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>What came of a pack's tests, as it is written: <c>roadmap/tests/1</c>.</summary>
public sealed record TestsDocument : IResultDocument
{
    /// <inheritdoc />
    public static string SchemaName => "roadmap/tests/1";

    /// <inheritdoc />
    public string Schema { get; init; } = SchemaName;

    /// <summary>The packs, bases first.</summary>
    public required ImmutableArray<PackDocument> Packs { get; init; }

    /// <summary>How many passed.</summary>
    public required int Passed { get; init; }

    /// <summary>How many failed.</summary>
    public required int Failed { get; init; }

    /// <summary>The cases.</summary>
    public required ImmutableArray<CaseDocument> Cases { get; init; }

    /// <summary>What they cover.</summary>
    public required ImmutableArray<CoverageDocument> Coverage { get; init; }

    /// <summary>What no test shows.</summary>
    public required ImmutableArray<CoverageGapDocument> Gaps { get; init; }
}
