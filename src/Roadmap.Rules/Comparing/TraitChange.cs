using System.Collections.Immutable;

namespace Roadmap.Rules.Comparing;

/// <summary>One thing that a pack says of a part, in both versions.</summary>
public sealed record TraitChange
{
    /// <summary>The key: <c>severity</c>, <c>fires-when</c>, <c>effort duration</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What it was; null when it was not there. Of conditions and prose, only whether it was there.</summary>
    public string? Before { get; init; }

    /// <summary>What it is; null when it is not there any more.</summary>
    public string? After { get; init; }

    /// <summary>Of a condition: what it does not ask any more, in the order written.</summary>
    public ImmutableArray<string> Dropped { get; init; } = [];

    /// <summary>Of a condition: what it asks now, in the order written.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];

    /// <summary>True for a condition.</summary>
    public bool IsCondition { get; init; }

    /// <summary>True when only people read it: nothing that follows from the pack is another.</summary>
    public bool IsWording { get; init; }
}
