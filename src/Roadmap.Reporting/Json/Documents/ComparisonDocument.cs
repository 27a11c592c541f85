using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>Two snapshots compared, as it is written: <c>roadmap/comparison/1</c>.</summary>
public sealed record ComparisonDocument : IResultDocument
{
    /// <inheritdoc />
    public static string SchemaName => "roadmap/comparison/1";

    /// <inheritdoc />
    public string Schema { get; init; } = SchemaName;

    /// <summary>The packs of the earlier snapshot.</summary>
    public required ImmutableArray<PackDocument> PacksBefore { get; init; }

    /// <summary>The packs of the later snapshot.</summary>
    public required ImmutableArray<PackDocument> PacksAfter { get; init; }

    /// <summary>The two are not the same.</summary>
    public required bool AcrossPacks { get; init; }

    /// <summary>False when a file does not fit the other pack.</summary>
    public required bool CanTellCauses { get; init; }

    /// <summary>Everything that changed.</summary>
    public required DifferenceDocument Whole { get; init; }

    /// <summary>Both snapshots read with the later pack.</summary>
    public required DifferenceDocument? ByDistrict { get; init; }

    /// <summary>The earlier snapshot read with both packs.</summary>
    public required DifferenceDocument? ByPack { get; init; }
}
