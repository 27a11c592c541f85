using System.Collections.Immutable;

namespace Roadmap.Engine.Evaluation;

/// <summary>One leaf that made a finding, with the values that decided it.</summary>
/// <param name="Leaf">The leaf in the language.</param>
/// <param name="Verdict">What it came to.</param>
/// <param name="Values">The facts it read.</param>
public sealed record BecauseLeaf(string Leaf, Verdict Verdict, ImmutableArray<CellEvidence> Values);
