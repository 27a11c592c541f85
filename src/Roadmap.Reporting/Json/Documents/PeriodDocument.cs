namespace Roadmap.Reporting.Json.Documents;

/// <summary>A period of the calendar.</summary>
public sealed record PeriodDocument
{
    /// <summary>The name for people.</summary>
    public required string Name { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The school term; null without terms.</summary>
    public required string? Term { get; init; }
}
