using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>What would clear a finding, as it is written: <c>roadmap/cure/1</c>.</summary>
public sealed record CureDocument : IResultDocument
{
    /// <inheritdoc />
    public static string SchemaName => "roadmap/cure/1";

    /// <inheritdoc />
    public string Schema { get; init; } = SchemaName;

    /// <summary>Which district, as of when.</summary>
    public required DistrictDocument District { get; init; }

    /// <summary>The packs that were used.</summary>
    public required ImmutableArray<PackDocument> Packs { get; init; }

    /// <summary>The id of the rule or order constraint.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>How the diagnosis stands to it.</summary>
    public required string Presence { get; init; }

    /// <summary>No set of more changes is looked for.</summary>
    public required int MostChanges { get; init; }

    /// <summary>There is something to silence and no set does it.</summary>
    public required bool OutOfReach { get; init; }

    /// <summary>By number of changes, effort, ids.</summary>
    public required ImmutableArray<CureSetDocument> Sets { get; init; }

    /// <summary>When there is no set: what it rests on that no single practice would change, in words.</summary>
    public required ImmutableArray<string> Unmoved { get; init; }
}
