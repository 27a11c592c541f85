namespace Roadmap.Reporting.Json.Documents;

/// <summary>What a way out changes.</summary>
public sealed record RelaxedDocument
{
    /// <summary>What kind of thing it is: a word of the format.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>What is said.</summary>
    public required string Text { get; init; }

    /// <summary>The day it moves to; null when it is no matter of days.</summary>
    public required DateOnly? Day { get; init; }

    /// <summary>The capacity it takes; null when it is no matter of capacity.</summary>
    public required decimal? Capacity { get; init; }
}
