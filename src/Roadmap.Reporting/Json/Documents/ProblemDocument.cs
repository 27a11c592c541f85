namespace Roadmap.Reporting.Json.Documents;

/// <summary>A fault in something that an author wrote.</summary>
public sealed record ProblemDocument
{
    /// <summary>The kind of problem.</summary>
    public required string Id { get; init; }

    /// <summary>An error keeps the file from being used.</summary>
    public required string Severity { get; init; }

    /// <summary>The file as it was named when it was read; null when no place exists.</summary>
    public required string? File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int? Line { get; init; }

    /// <summary>The column, from 1, in UTF-16 units.</summary>
    public required int? Column { get; init; }

    /// <summary>One plain sentence that names the offending text.</summary>
    public required string Message { get; init; }

    /// <summary>What the author probably meant or can do.</summary>
    public required string? Suggestion { get; init; }
}
