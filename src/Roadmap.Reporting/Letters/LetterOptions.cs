namespace Roadmap.Reporting.Letters;

/// <summary>What a letter holds.</summary>
public sealed record LetterOptions
{
    /// <summary>True for every finding, step and question; false for what fits a page or two.</summary>
    public bool ShowAll { get; init; }

    /// <summary>The district's file as the reader calls it, for the commands named at the end; null to leave them out.</summary>
    public string? File { get; init; }
}
