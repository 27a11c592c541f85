using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;

namespace Roadmap.Engine.Diagnosing;

/// <summary>What a finding says and what it rests on: the part of it that is worked out when somebody reads it.</summary>
internal sealed record FindingWords
{
    internal static FindingWords None { get; } = new();

    internal string Message { get; init; } = "";

    internal string Why { get; init; } = "";

    internal string? Instead { get; init; }

    internal ImmutableArray<string> WouldChange { get; init; } = [];

    internal Confidence? Confidence { get; init; }

    internal ImmutableArray<BecauseLeaf> Because { get; init; } = [];
}
