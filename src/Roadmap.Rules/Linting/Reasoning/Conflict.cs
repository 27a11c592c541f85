using System.Collections.Immutable;
using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>Why a condition cannot come out a given way.</summary>
/// <param name="Leaves">The comparisons that cannot go together, two or more where it can be told; one when it alone cannot be so; none for a count out of reach.</param>
internal sealed record Conflict(ImmutableArray<Leaf> Leaves);
