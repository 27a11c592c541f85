namespace Roadmap.Reporting.Json.Documents;

/// <summary>A leverage point before and after.</summary>
public sealed record LeverageChangeDocument
{
    /// <summary>The practice's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The rank before, from 1; null when it was none.</summary>
    public required int? RankBefore { get; init; }

    /// <summary>The rank after, from 1; null when it is none.</summary>
    public required int? RankAfter { get; init; }

    /// <summary>The score before, in points; null when it had none.</summary>
    public required decimal? ScoreBefore { get; init; }

    /// <summary>The score after, in points; null when it has none.</summary>
    public required decimal? ScoreAfter { get; init; }

    /// <summary>It could begin.</summary>
    public required bool WasReady { get; init; }

    /// <summary>It can begin.</summary>
    public required bool Ready { get; init; }

    /// <summary>What brought the change; null when nothing changed or it cannot be told. In an answer to what-if always null.</summary>
    public required string? Cause { get; init; }
}
