namespace Roadmap.Reporting.Json.Documents;

/// <summary>An order constraint before and after.</summary>
public sealed record OrderChangeDocument
{
    /// <summary>The constraint's id.</summary>
    public required string Id { get; init; }

    /// <summary>The status before.</summary>
    public required string Before { get; init; }

    /// <summary>The status after.</summary>
    public required string After { get; init; }

    /// <summary>What the change means.</summary>
    public required string Move { get; init; }

    /// <summary>What brought the change; null when nothing changed or it cannot be told. In an answer to what-if always null.</summary>
    public required string? Cause { get; init; }
}
