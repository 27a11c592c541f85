using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>What is known of one area of a district or school.</summary>
internal sealed record AreaFacts
{
    internal static AreaFacts Nothing { get; } = new();

    /// <summary>The level's index, or -1.</summary>
    internal int Level { get; init; } = -1;

    internal FactBasis Basis { get; init; }

    /// <summary>What the gates derive although the file states another level, or -1.</summary>
    internal int DisputedBy { get; init; } = -1;

    /// <summary>In ascending order of date; the last entry is the level now.</summary>
    internal ImmutableArray<LevelPoint> History { get; init; } = [];

    internal SourcePlace? Place { get; init; }
}
