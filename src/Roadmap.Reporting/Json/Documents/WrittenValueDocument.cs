namespace Roadmap.Reporting.Json.Documents;

/// <summary>A value and the line it comes from.</summary>
public sealed record WrittenValueDocument
{
    /// <summary>The path of the key.</summary>
    public required string Path { get; init; }

    /// <summary>The value as written.</summary>
    public required string Value { get; init; }

    /// <summary>The file.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }
}
