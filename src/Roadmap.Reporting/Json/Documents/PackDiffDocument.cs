using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>The difference between two versions of a pack, as it is written: <c>roadmap/pack-diff/1</c>.</summary>
public sealed record PackDiffDocument : IResultDocument
{
    /// <inheritdoc />
    public static string SchemaName => "roadmap/pack-diff/1";

    /// <inheritdoc />
    public string Schema { get; init; } = SchemaName;

    /// <summary>The version before.</summary>
    public required PackDocument Before { get; init; }

    /// <summary>The version after.</summary>
    public required PackDocument After { get; init; }

    /// <summary>The step from one to the other.</summary>
    public required VersionStepDocument Step { get; init; }

    /// <summary>The changes.</summary>
    public required ImmutableArray<PartChangeDocument> Changes { get; init; }

    /// <summary>What it does to districts; left out when none were given.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<DistrictMoveDocument>? Districts { get; init; }
}
