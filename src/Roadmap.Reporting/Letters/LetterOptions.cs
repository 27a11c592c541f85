namespace Roadmap.Reporting.Letters;

/// <summary>What a letter holds.</summary>
public sealed record LetterOptions
{
    /// <summary>True for every finding, step and question; false for what fits a page or two.</summary>
    public bool ShowAll { get; init; }

    /// <summary>Gives the command that explains a finding of an id, for the last line; null to leave that out.</summary>
    public Func<string, string>? ExplainCommand { get; init; }
}
