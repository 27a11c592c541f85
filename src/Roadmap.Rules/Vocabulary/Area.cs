using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Vocabulary;

/// <summary>One area of change.</summary>
public sealed class Area
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>The level to aim at unless a district sets its own; an index into the pack's levels.</summary>
    public required int Target { get; init; }

    /// <summary>No rise for this long counts as arrested.</summary>
    public required CalendarDuration Plateau { get; init; }

    /// <summary>What each level looks like, in the order of the pack's levels.</summary>
    public required ImmutableArray<string> LooksLike { get; init; }

    /// <summary>The sources.</summary>
    public ImmutableArray<Citation> Cites { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required SourcePlace Place { get; init; }
}
