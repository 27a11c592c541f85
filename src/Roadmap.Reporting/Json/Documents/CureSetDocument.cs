using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>Practices that clear a finding together.</summary>
public sealed record CureSetDocument
{
    /// <summary>The practices to put in place together, by id.</summary>
    public required ImmutableArray<CureStepDocument> Steps { get; init; }

    /// <summary>Points of effort together.</summary>
    public required decimal Effort { get; init; }

    /// <summary>The changes and what follows from them.</summary>
    public required ImmutableArray<AppliedDocument> Changes { get; init; }

    /// <summary>What is different.</summary>
    public required DifferenceDocument Difference { get; init; }
}
