using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Exploring;

/// <summary>What would be different about a district if some things about it were: plain data, immutable.</summary>
public sealed record WhatIf
{
    /// <summary>The changes, those that were asked for first, then the levels that practices raise.</summary>
    public required ImmutableArray<AppliedChange> Changes { get; init; }

    /// <summary>What would be different.</summary>
    public required DiagnosisChange Difference { get; init; }

    /// <summary>The district with the changes, to be asked further.</summary>
    public required DistrictState State { get; init; }

    /// <summary>The diagnosis with the changes.</summary>
    public required Diagnosis After { get; init; }
}
