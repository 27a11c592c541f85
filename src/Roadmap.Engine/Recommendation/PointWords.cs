using System.Collections.Immutable;

namespace Roadmap.Engine.Recommendation;

/// <summary>What a leverage point says of itself: the part of it that is worked out when somebody reads it.</summary>
internal sealed record PointWords
{
    internal static PointWords None { get; } = new();

    internal ImmutableArray<string> BlockedBy { get; init; } = [];

    internal ImmutableArray<string> Confirm { get; init; } = [];

    internal ImmutableArray<string> Assumed { get; init; } = [];

    internal ImmutableArray<ScorePart> Parts { get; init; } = [];
}
