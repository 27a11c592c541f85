using System.Collections.Immutable;

namespace Roadmap.Engine.Diagnosing;

/// <summary>The findings of a district and those it lives with.</summary>
internal sealed record CollectedFindings(ImmutableArray<Finding> Findings, ImmutableArray<WaivedFinding> Waived);
