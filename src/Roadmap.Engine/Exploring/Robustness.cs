using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring;

/// <summary>How far a diagnosis rests on numbers that could have come out otherwise: readings drawn again and again within their uncertainty, and what stayed.</summary>
public sealed record Robustness
{
    /// <summary>Which district, as of when.</summary>
    public required DistrictIdentity District { get; init; }

    /// <summary>The packs it was judged by, bases first.</summary>
    public required ImmutableArray<PackIdentity> Packs { get; init; }

    /// <summary>How many districts were drawn.</summary>
    public required int Samples { get; init; }

    /// <summary>The seed they were drawn with.</summary>
    public required long Seed { get; init; }

    /// <summary>What was drawn anew in every sample, in the order of the pack; empty when nothing that is known has a stated or countable uncertainty.</summary>
    public required ImmutableArray<UncertainFact> Drawn { get; init; }

    /// <summary>The first leverage points of the district as it stands, first to last.</summary>
    public required ImmutableArray<PointStability> Points { get; init; }

    /// <summary>In how many samples the first points were the same ones, in whatever order.</summary>
    public required int SamePoints { get; init; }

    /// <summary>
    /// The findings that rest on what was drawn, those of the district as it stands first, in its order; then those that it does not have but some samples do, the most
    /// frequent first. A finding of the diagnosis that is not here came out the same whatever the numbers.
    /// </summary>
    public required ImmutableArray<FindingStability> Findings { get; init; }

    /// <summary>True when the first points kept their places and no finding changed in any sample.</summary>
    public bool IsSteady => Points.All(point => point.SameRank == Samples) && Findings.All(finding => finding.Holds == (finding.IsFound ? Samples : 0));
}
