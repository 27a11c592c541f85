namespace Roadmap.Reporting.Json.Documents;

/// <summary>A practice that is withheld.</summary>
public sealed record WithheldDocument
{
    /// <summary>The practice's id.</summary>
    public required string Id { get; init; }

    /// <summary>Why.</summary>
    public required string Because { get; init; }
}
