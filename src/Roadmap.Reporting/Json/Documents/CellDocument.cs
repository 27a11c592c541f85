namespace Roadmap.Reporting.Json.Documents;

/// <summary>A fact, its value and where it is said.</summary>
public sealed record CellDocument
{
    /// <summary>The fact in the language.</summary>
    public required string Cell { get; init; }

    /// <summary>Its value in words; "not known" or "never" where that is so.</summary>
    public required string Value { get; init; }

    /// <summary>When it was told or happened, at its own precision: a day, a month or a year.</summary>
    public required string? Date { get; init; }

    /// <summary>The title of the role that told it, or null.</summary>
    public required string? Role { get; init; }

    /// <summary>How it was told.</summary>
    public required string? Method { get; init; }

    /// <summary>The file that says so.</summary>
    public required string? File { get; init; }

    /// <summary>The line in it, from 1.</summary>
    public required int? Line { get; init; }
}
