using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Ordering;

/// <summary>How the district stands to one order constraint.</summary>
public sealed record ConstraintStanding
{
    /// <summary>The constraint's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What should come first, in the language.</summary>
    public required string First { get; init; }

    /// <summary>What comes after, in the language.</summary>
    public required string Then { get; init; }

    /// <summary>How firmly it binds.</summary>
    public required OrderBinding Binding { get; init; }

    /// <summary>The status.</summary>
    public required OrderStatus Status { get; init; }

    /// <summary>Whether the later thing is arrested; null when unknown.</summary>
    public bool? IsArrested { get; init; }

    /// <summary>Kept once, and the first no longer holds.</summary>
    public bool IsLost { get; init; }

    /// <summary>When the first was reached, in words; null when it was not.</summary>
    public string? FirstOn { get; init; }

    /// <summary>When the later thing was entered, in words; null when it was not.</summary>
    public string? ThenOn { get; init; }

    /// <summary>For an unknown status: the cells that would settle it.</summary>
    public ImmutableArray<string> AsksFor { get; init; } = [];

    /// <summary>True when it is inverted or skipped.</summary>
    public bool IsViolated => Status is OrderStatus.Inverted or OrderStatus.Skipped;
}
