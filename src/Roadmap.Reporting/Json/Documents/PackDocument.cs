namespace Roadmap.Reporting.Json.Documents;

/// <summary>A pack that was used.</summary>
public sealed record PackDocument
{
    /// <summary>The pack's id.</summary>
    public required string Id { get; init; }

    /// <summary>Three parts.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 over the pack's files.</summary>
    public required string Hash { get; init; }
}
