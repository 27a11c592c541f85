using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Roadmap.Engine.Evaluation;

namespace Roadmap.Engine.Recommendation;

/// <summary>A practice that the district could take up next, and why.</summary>
/// <remarks>Immutable. The reasons of its score and what stands in its way are put into words when they are first read, from facts that no longer change.</remarks>
public sealed record LeveragePoint
{
    private Deferred<PointWords> words;

    /// <summary>Makes a point of which everything is given.</summary>
    public LeveragePoint() => words = new Given<PointWords>(PointWords.None);

    /// <summary>Makes a point whose words are worked out when they are read.</summary>
    [SetsRequiredMembers]
    internal LeveragePoint(Deferred<PointWords> words, string id, string title)
    {
        this.words = words;
        Id = id;
        Title = title;
    }

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
    public ImmutableArray<string> BlockedBy { get => words.Value.BlockedBy; init => words = new Given<PointWords>(words.Value with { BlockedBy = value }); }

    /// <summary>The cells that must be known first.</summary>
    public ImmutableArray<string> Confirm { get => words.Value.Confirm; init => words = new Given<PointWords>(words.Value with { Confirm = value }); }

    /// <summary>True when nobody says whether the practice exists already: confirm that first.</summary>
    public bool MustConfirm { get; init; }

    /// <summary>True when it is under way and arrested: it begins again.</summary>
    public bool IsRestart { get; init; }

    /// <summary>What the score assumed because it is not known.</summary>
    public ImmutableArray<string> Assumed { get => words.Value.Assumed; init => words = new Given<PointWords>(words.Value with { Assumed = value }); }

    /// <summary>The parts of the score; they add up to <see cref="Thousandths"/>.</summary>
    public required ImmutableArray<ScorePart> Parts { get => words.Value.Parts; init => words = new Given<PointWords>(words.Value with { Parts = value }); }

    /// <summary>How to begin.</summary>
    public ImmutableArray<string> FirstSteps { get; init; } = [];
}
