using System.Collections.Immutable;

namespace Roadmap.Engine.Recommendation;

/// <summary>What the findings of a diagnosis bring to the practices that answer them.</summary>
internal sealed record FindingWeights(ImmutableArray<FindingWeight> All);
