using System.Collections.Immutable;

namespace Roadmap.Engine.Ordering;

/// <summary>How a district stands to every order constraint.</summary>
internal sealed record ConstraintStandings(ImmutableArray<ConstraintStanding> All);
