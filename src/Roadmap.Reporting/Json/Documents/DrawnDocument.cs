namespace Roadmap.Reporting.Json.Documents;

/// <summary>A reading that is uncertain and was drawn again.</summary>
public sealed record DrawnDocument
{
    /// <summary>The indicator's id.</summary>
    public required string Indicator { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The title of the role that told it; null when several roles told different things.</summary>
    public required string? Role { get; init; }

    /// <summary>The school's id, or null for the district.</summary>
    public required string? School { get; init; }

    /// <summary>Why it is uncertain: it states a margin, some answered for many, or roles told different things.</summary>
    public required string Source { get; init; }

    /// <summary>What was told.</summary>
    public required string Value { get; init; }

    /// <summary>One standard deviation in words, or null for roles.</summary>
    public required string? Spread { get; init; }
}
