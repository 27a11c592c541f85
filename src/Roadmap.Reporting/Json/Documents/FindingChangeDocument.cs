namespace Roadmap.Reporting.Json.Documents;

/// <summary>A finding before and after.</summary>
public sealed record FindingChangeDocument
{
    /// <summary>The id of the rule or order constraint.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of thing it says; null when it is found in neither.</summary>
    public required string? Finds { get; init; }

    /// <summary>How the diagnosis before stands to it: absent, undetermined, covered by another finding, waived, found.</summary>
    public required string Before { get; init; }

    /// <summary>How the diagnosis after stands to it.</summary>
    public required string After { get; init; }

    /// <summary>Null unless it was found.</summary>
    public required string? SeverityBefore { get; init; }

    /// <summary>Null unless it is found.</summary>
    public required string? SeverityAfter { get; init; }

    /// <summary>What was found, with its values.</summary>
    public required string? Message { get; init; }

    /// <summary>What brought the change; null when nothing changed or it cannot be told. In an answer to what-if always null.</summary>
    public required string? Cause { get; init; }
}
