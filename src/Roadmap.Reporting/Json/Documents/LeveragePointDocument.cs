using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A practice that could come next.</summary>
public sealed record LeveragePointDocument
{
    /// <summary>The practice's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its place, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>Its score in points, with one decimal.</summary>
    public required decimal Score { get; init; }

    /// <summary>Every required need holds and no question stands in the way.</summary>
    public required bool Ready { get; init; }

    /// <summary>The milestones that must come first, in the order in which to reach them, then the facts that must be known first.</summary>
    public required ImmutableArray<string> BlockedBy { get; init; }

    /// <summary>Nobody says whether it exists already: confirm that first.</summary>
    public required bool Confirm { get; init; }

    /// <summary>Under way and arrested: it begins again.</summary>
    public required bool Restart { get; init; }

    /// <summary>What the score assumed because it is not known.</summary>
    public required ImmutableArray<string> Assumed { get; init; }

    /// <summary>The parts of the score.</summary>
    public required ImmutableArray<ScorePartDocument> Parts { get; init; }
}
