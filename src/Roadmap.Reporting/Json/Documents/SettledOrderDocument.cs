namespace Roadmap.Reporting.Json.Documents;

/// <summary>An order constraint that an answer moved.</summary>
public sealed record SettledOrderDocument
{
    /// <summary>The constraint.</summary>
    public required string Id { get; init; }

    /// <summary>Its status before the answer.</summary>
    public required string Before { get; init; }

    /// <summary>Its status after it.</summary>
    public required string After { get; init; }
}
