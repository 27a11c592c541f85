using System.Collections.Immutable;

namespace Roadmap.Engine.Exploring;

/// <summary>Practices that, put in place together on the as-of date, silence a finding.</summary>
public sealed record CureSet
{
    /// <summary>The practices, in id order.</summary>
    public required ImmutableArray<CureStep> Steps { get; init; }

    /// <summary>What they take together, in thousandths of a point; 0 or more.</summary>
    public required long Effort { get; init; }

    /// <summary>The changes and what follows from them.</summary>
    public required ImmutableArray<AppliedChange> Changes { get; init; }

    /// <summary>What else would be different: what the set clears besides, and what it brings.</summary>
    public required DiagnosisChange Difference { get; init; }
}
