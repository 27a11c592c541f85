using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Vocabulary;

/// <summary>A named partial order of the areas: as observed, as listed, as advised.</summary>
public sealed class OrderProfile
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>Groups of area ids, earliest first; areas of one group come together.</summary>
    public required ImmutableArray<ImmutableArray<string>> Sequence { get; init; }

    /// <summary>The sources.</summary>
    public ImmutableArray<Citation> Cites { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required SourcePlace Place { get; init; }
}
