namespace Roadmap.Reporting.Json.Documents;

/// <summary>How an order constraint stands.</summary>
public sealed record ConstraintDocument
{
    /// <summary>The constraint's id.</summary>
    public required string Id { get; init; }

    /// <summary>What should come first, in the language.</summary>
    public required string First { get; init; }

    /// <summary>What comes after, in the language.</summary>
    public required string Then { get; init; }

    /// <summary>How firmly it binds.</summary>
    public required string Binding { get; init; }

    /// <summary>How the district stands to it.</summary>
    public required string Status { get; init; }

    /// <summary>Whether the later thing is arrested; null when unknown.</summary>
    public required bool? Arrested { get; init; }

    /// <summary>Kept once, and the first no longer holds.</summary>
    public required bool Lost { get; init; }
}
