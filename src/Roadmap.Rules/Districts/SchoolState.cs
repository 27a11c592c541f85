using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>What a file says of one school. Nothing is inherited from or rolled up to the district.</summary>
public sealed class SchoolState
{
    /// <summary>The id, unique in the district.</summary>
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    public string? Name { get; init; }

    /// <summary>Its areas.</summary>
    public ImmutableArray<AreaState> Areas { get; init; } = [];

    /// <summary>Its practices.</summary>
    public ImmutableArray<PracticeState> Practices { get; init; } = [];

    /// <summary>Its readings.</summary>
    public ImmutableArray<Reading> Readings { get; init; } = [];

    /// <summary>Where the school is named.</summary>
    public required SourcePlace Place { get; init; }
}
