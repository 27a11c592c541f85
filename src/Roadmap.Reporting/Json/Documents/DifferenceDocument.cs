using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>What is different between two diagnoses.</summary>
public sealed record DifferenceDocument
{
    /// <summary>How it was before.</summary>
    public required DistrictDocument Before { get; init; }

    /// <summary>How it is after.</summary>
    public required DistrictDocument After { get; init; }

    /// <summary>True when both say the same of the district.</summary>
    public required bool Empty { get; init; }

    /// <summary>Every area, also those where nothing changed.</summary>
    public required ImmutableArray<StandingChangeDocument> Standings { get; init; }

    /// <summary>What was found and still is, and whatever is told in another way.</summary>
    public required ImmutableArray<FindingChangeDocument> Findings { get; init; }

    /// <summary>Constraints whose status is another one, by id.</summary>
    public required ImmutableArray<OrderChangeDocument> Order { get; init; }

    /// <summary>The weight of what is out of order; null when nothing can be judged.</summary>
    public required decimal? IndexBefore { get; init; }

    /// <summary>The weight of what is out of order; null when nothing can be judged.</summary>
    public required decimal? IndexAfter { get; init; }

    /// <summary>Whose place, score or readiness is another one.</summary>
    public required ImmutableArray<LeverageChangeDocument> LeveragePoints { get; init; }
}
