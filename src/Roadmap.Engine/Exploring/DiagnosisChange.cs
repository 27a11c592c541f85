using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Exploring.Comparing;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring;

/// <summary>What is different between two diagnoses: plain data, immutable. Changing the two places changes every sign and nothing else.</summary>
public sealed record DiagnosisChange
{
    /// <summary>The district before, as of when.</summary>
    public required DistrictIdentity Before { get; init; }

    /// <summary>The district after, as of when.</summary>
    public required DistrictIdentity After { get; init; }

    /// <summary>The packs that the diagnosis before was made with.</summary>
    public required ImmutableArray<PackIdentity> PacksBefore { get; init; }

    /// <summary>The packs that the diagnosis after was made with.</summary>
    public required ImmutableArray<PackIdentity> PacksAfter { get; init; }

    /// <summary>Every area, in the order of the pack after; also those where nothing changed.</summary>
    public required ImmutableArray<StandingChange> Standings { get; init; }

    /// <summary>
    /// Whatever was found and still is, and whatever is told in another way than before: by the higher of its severities, then id. What became undetermined is not
    /// cleared, and what was undetermined and is found now did not begin now.
    /// </summary>
    public required ImmutableArray<FindingChange> Findings { get; init; }

    /// <summary>The order constraints whose status is another one, in id order.</summary>
    public required ImmutableArray<OrderChange> Order { get; init; }

    /// <summary>The leverage points whose place, score or readiness is another one: by place after, then place before.</summary>
    public required ImmutableArray<LeverageChange> LeveragePoints { get; init; }

    /// <summary>How many leverage points are shown first.</summary>
    public required int ShowFirst { get; init; }

    /// <summary>The weight of what is out of order before, in thousandths; null when nothing could be judged.</summary>
    public long? IndexBefore { get; init; }

    /// <summary>The weight of what is out of order after, in thousandths; null when nothing can be judged.</summary>
    public long? IndexAfter { get; init; }

    /// <summary>What was found and certainly does not hold any more.</summary>
    public IEnumerable<FindingChange> Cleared => Findings.Where(finding => finding.IsCleared);

    /// <summary>What is found now and was not.</summary>
    public IEnumerable<FindingChange> New => Findings.Where(finding => finding.IsNew);

    /// <summary>What is found in both.</summary>
    public IEnumerable<FindingChange> StillThere => Findings.Where(finding => finding.IsStillThere);

    /// <summary>True when the two diagnoses say the same of the district, though perhaps of different days and in other words.</summary>
    public bool IsEmpty =>
        Order.IsEmpty && LeveragePoints.IsEmpty && IndexBefore == IndexAfter
        && Standings.All(standing => standing.IsUnchanged)
        && Findings.All(finding => finding.IsStillThere && finding.SeverityBefore == finding.SeverityAfter);

    /// <summary>What is different between two diagnoses, of one district or of two.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DiagnosisChange Between(Diagnosis before, Diagnosis after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return DiagnosisComparer.Compare(before, after);
    }
}
