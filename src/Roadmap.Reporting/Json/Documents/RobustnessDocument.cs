using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>How steady a diagnosis is, as it is written: <c>roadmap/robustness/1</c>.</summary>
public sealed record RobustnessDocument : IResultDocument
{
    /// <inheritdoc />
    public static string SchemaName => "roadmap/robustness/1";

    /// <inheritdoc />
    public string Schema { get; init; } = SchemaName;

    /// <summary>Which district.</summary>
    public required DistrictDocument District { get; init; }

    /// <summary>The packs it was judged by, bases first.</summary>
    public required ImmutableArray<PackDocument> Packs { get; init; }

    /// <summary>How many districts were drawn.</summary>
    public required int Samples { get; init; }

    /// <summary>The seed they were drawn with.</summary>
    public required int Seed { get; init; }

    /// <summary>True when the first points kept their places and no finding changed in any sample.</summary>
    public required bool Steady { get; init; }

    /// <summary>What was drawn anew in every sample, in the order of the pack.</summary>
    public required ImmutableArray<DrawnDocument> Drawn { get; init; }

    /// <summary>In how many samples the first points were the same ones, in whatever order.</summary>
    public required int SamePoints { get; init; }

    /// <summary>The first leverage points of the district as it stands.</summary>
    public required ImmutableArray<PointStabilityDocument> Points { get; init; }

    /// <summary>Findings that rest on what was drawn; those of the district as it stands first, then those that only samples have, the most frequent first.</summary>
    public required ImmutableArray<FindingStabilityDocument> Findings { get; init; }
}
