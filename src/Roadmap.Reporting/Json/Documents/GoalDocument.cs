namespace Roadmap.Reporting.Json.Documents;

/// <summary>A goal and whether the plan reaches it.</summary>
public sealed record GoalDocument
{
    /// <summary>What is to be reached.</summary>
    public required string Reach { get; init; }

    /// <summary>The last day on which it is wanted.</summary>
    public required DateOnly By { get; init; }

    /// <summary>What came of it: a word of the format.</summary>
    public required string Outcome { get; init; }

    /// <summary>The day; null when it does not come.</summary>
    public required DateOnly? On { get; init; }

    /// <summary>Why.</summary>
    public required string Because { get; init; }

    /// <summary>The file it concerns; null when there is none.</summary>
    public required string? File { get; init; }

    /// <summary>The line, from 1; null when there is none.</summary>
    public required int? Line { get; init; }
}
