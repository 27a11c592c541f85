using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A key of a part that changed.</summary>
public sealed record TraitChangeDocument
{
    /// <summary>The key.</summary>
    public required string Key { get; init; }

    /// <summary>What was written; null when nothing was.</summary>
    public required string? Before { get; init; }

    /// <summary>What is written; null when nothing is.</summary>
    public required string? After { get; init; }

    /// <summary>Whether it is a condition.</summary>
    public required bool Condition { get; init; }

    /// <summary>True when only people read it.</summary>
    public required bool Wording { get; init; }

    /// <summary>What is not asked for any more.</summary>
    public required ImmutableArray<string> Dropped { get; init; }

    /// <summary>What is newly asked for.</summary>
    public required ImmutableArray<string> Asked { get; init; }
}
