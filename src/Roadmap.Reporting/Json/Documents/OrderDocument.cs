using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>What was done in and out of order.</summary>
public sealed record OrderDocument
{
    /// <summary>Weight of violated over weight of kept, inverted, skipped and healed, with three decimals; null when that is 0. No score of merit.</summary>
    public required decimal? Index { get; init; }

    /// <summary>The weight of the constraints whose status is unknown.</summary>
    public required decimal UnknownWeight { get; init; }

    /// <summary>The ids of the violated constraints that wait on no other, highest rank first.</summary>
    public required ImmutableArray<string> Roots { get; init; }

    /// <summary>The ids of the practices that put the order right, in the order in which to do them.</summary>
    public required ImmutableArray<string> Repair { get; init; }

    /// <summary>Every constraint, in id order.</summary>
    public required ImmutableArray<ConstraintDocument> Constraints { get; init; }
}
