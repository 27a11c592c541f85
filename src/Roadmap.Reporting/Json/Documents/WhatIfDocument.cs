using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>What would be different, as it is written: <c>roadmap/what-if/1</c>.</summary>
public sealed record WhatIfDocument : IResultDocument
{
    /// <inheritdoc />
    public static string SchemaName => "roadmap/what-if/1";

    /// <inheritdoc />
    public string Schema { get; init; } = SchemaName;

    /// <summary>The packs that were used.</summary>
    public required ImmutableArray<PackDocument> Packs { get; init; }

    /// <summary>What was supposed, then what follows from it.</summary>
    public required ImmutableArray<AppliedDocument> Changes { get; init; }

    /// <summary>What is different.</summary>
    public required DifferenceDocument Difference { get; init; }
}
