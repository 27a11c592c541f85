namespace Roadmap.Reporting.Json.Documents;

/// <summary>A change that was supposed.</summary>
public sealed record AppliedDocument
{
    /// <summary>The fact.</summary>
    public required string Subject { get; init; }

    /// <summary>The level, status or value before; null when not known or none of these.</summary>
    public required string? Before { get; init; }

    /// <summary>What it is supposed to be.</summary>
    public required string After { get; init; }

    /// <summary>When; null when the change names no day.</summary>
    public required string? On { get; init; }

    /// <summary>The practice that brings it about; null for a change that was asked for.</summary>
    public required string? RaisedBy { get; init; }
}
