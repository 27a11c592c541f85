using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>A subject whose names are looked up.</summary>
/// <param name="Key">The fact; with an <see cref="End"/> the first role's.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record BoundSubject(FactKey Key, TextSpan Span)
{
    /// <summary>Set when it means the lowest or highest of <see cref="Roles"/>.</summary>
    internal RoleEnd End { get; init; }

    /// <summary>Where <c>lowest</c> or <c>highest</c> is written.</summary>
    internal TextSpan EndSpan { get; init; }

    /// <summary>The facts of all roles, for <see cref="End"/> and for a spread; otherwise empty.</summary>
    internal ImmutableArray<FactKey> Roles { get; init; } = [];

    internal FactType Type => Key.Type;

    internal bool IsSpread => Key.Facet == FactFacet.Spread;
}
