using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>What a file says of one practice. Null means the file does not say.</summary>
public sealed record PracticeState
{
    /// <summary>The practice's id.</summary>
    public required string Id { get; init; }

    /// <summary>The status word.</summary>
    public StatedText? Status { get; init; }

    /// <summary>When it began.</summary>
    public StatedDate? Started { get; init; }

    /// <summary>Since when it is in place.</summary>
    public StatedDate? InPlaceSince { get; init; }

    /// <summary>When it was given up.</summary>
    public StatedDate? StoppedOn { get; init; }

    /// <summary>When it is meant to begin; may be in the future.</summary>
    public StatedDate? PlannedStart { get; init; }

    /// <summary>How much of the district it reaches, a percentage.</summary>
    public StatedText? Coverage { get; init; }

    /// <summary>Who carries it here: an actor word.</summary>
    public StatedText? LedBy { get; init; }

    /// <summary>How long it is expected to take, a duration.</summary>
    public StatedText? Expected { get; init; }

    /// <summary>Where the practice is named.</summary>
    public required SourcePlace Place { get; init; }
}
