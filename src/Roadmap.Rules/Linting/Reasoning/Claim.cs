using System.Collections.Immutable;
using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>The values that a fact has, and what says so.</summary>
/// <param name="Values">The values.</param>
/// <param name="Because">In the order met: the leaf, or the leaves of alternatives, with the values that they leave.</param>
internal sealed record Claim(ValueSet Values, ImmutableArray<(ImmutableArray<Leaf> Leaves, ValueSet Values)> Because);
