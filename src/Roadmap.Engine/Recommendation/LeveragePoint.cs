using System.Collections.Immutable;

namespace Roadmap.Engine.Recommendation;

/// <summary>A practice that the district could take up next, and why.</summary>
public sealed record LeveragePoint
{
    /// <summary>The practice's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its place, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The score in thousandths of a point.</summary>
    public required long Thousandths { get; init; }

    /// <summary>The score in points.</summary>
    public decimal Score => Thousandths / 1000m;

    /// <summary>True when every required need holds and no question stands in the way.</summary>
    public required bool IsReady { get; init; }

    /// <summary>The milestones that must come first, in the order in which to reach them, in the language.</summary>
    public ImmutableArray<string> BlockedBy { get; init; } = [];

    /// <summary>The cells that must be known first.</summary>
    public ImmutableArray<string> Confirm { get; init; } = [];

    /// <summary>True when nobody says whether the practice exists already: confirm that first.</summary>
    public bool MustConfirm { get; init; }

    /// <summary>True when it is under way and arrested: it begins again.</summary>
    public bool IsRestart { get; init; }

    /// <summary>What the score assumed because it is not known.</summary>
    public ImmutableArray<string> Assumed { get; init; } = [];

    /// <summary>The parts of the score; they add up to <see cref="Thousandths"/>.</summary>
    public required ImmutableArray<ScorePart> Parts { get; init; }

    /// <summary>How to begin.</summary>
    public ImmutableArray<string> FirstSteps { get; init; } = [];
}
