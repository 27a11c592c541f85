using System.Collections.Immutable;

namespace Roadmap.Testing;

/// <summary>What the tests of a pack show of it.</summary>
/// <param name="Counts">Rules tested, outcomes seen, leaves seen true and false, practices and order constraints tested.</param>
/// <param name="Gaps">What rules do not show yet, by id, then line, then words.</param>
public sealed record PackCoverage(ImmutableArray<CoverageCount> Counts, ImmutableArray<CoverageGap> Gaps);
