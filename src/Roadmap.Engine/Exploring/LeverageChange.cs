namespace Roadmap.Engine.Exploring;

/// <summary>A leverage point whose place, score or readiness is another one.</summary>
public sealed record LeverageChange
{
    /// <summary>The practice's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its place before, from 1; null when it was none.</summary>
    public int? RankBefore { get; init; }

    /// <summary>Its place after, from 1; null when it is none.</summary>
    public int? RankAfter { get; init; }

    /// <summary>Its score before in thousandths of a point; null when it was none.</summary>
    public long? ThousandthsBefore { get; init; }

    /// <summary>Its score after in thousandths of a point; null when it is none.</summary>
    public long? ThousandthsAfter { get; init; }

    /// <summary>True when it could begin before.</summary>
    public bool WasReady { get; init; }

    /// <summary>True when it can begin after.</summary>
    public bool IsReady { get; init; }

    /// <summary>What brought the change; null when that cannot be told.</summary>
    public ChangeCause? Cause { get; init; }
}
