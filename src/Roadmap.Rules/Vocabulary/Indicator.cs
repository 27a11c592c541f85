using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Vocabulary;

/// <summary>Something that people tell or systems record about a district.</summary>
public sealed class Indicator
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>The area it belongs to; null when it belongs to the whole program.</summary>
    public string? Area { get; init; }

    /// <summary>The type of its value.</summary>
    public required FactType Type { get; init; }

    /// <summary>The roles that can tell, most authoritative first; at least one.</summary>
    public required ImmutableArray<string> From { get; init; }

    /// <summary>How long a reading stays fresh; null when it never goes stale.</summary>
    public CalendarDuration? FreshFor { get; init; }

    /// <summary>Differences smaller than this are flat and agree; in units of the type (levels, millionths), 0 or more.</summary>
    public required long MovesBy { get; init; }

    /// <summary>
    /// True for counts and scores whose pack says no amount: then differences below a tenth of the earlier value are flat and agree, and
    /// <see cref="MovesBy"/> is 0.
    /// </summary>
    public bool MovesByTenth { get; init; }

    /// <summary>The question to put to a person.</summary>
    public string? Ask { get; init; }

    /// <summary>True when it is one of the pack's key indicators (<c>of: key</c>).</summary>
    public bool IsKey { get; init; }

    /// <summary>The value to aim at, in units of the type; null when it has none.</summary>
    public long? Target { get; init; }

    /// <summary>What each level looks like, for indicators of type level; otherwise empty.</summary>
    public ImmutableArray<string> LooksLike { get; init; } = [];

    /// <summary>The sources.</summary>
    public ImmutableArray<Citation> Cites { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required SourcePlace Place { get; init; }
}
