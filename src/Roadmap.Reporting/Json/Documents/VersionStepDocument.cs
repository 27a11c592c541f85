namespace Roadmap.Reporting.Json.Documents;

/// <summary>The version step that the changes ask for.</summary>
public sealed record VersionStepDocument
{
    /// <summary>What the changes ask for.</summary>
    public required string Needed { get; init; }

    /// <summary>What the version did; null when it does not go on, or is another pack's.</summary>
    public required string? Taken { get; init; }

    /// <summary>The least version that fits.</summary>
    public required string LeastVersion { get; init; }

    /// <summary>Whether the step taken is too small.</summary>
    public required bool TooSmall { get; init; }
}
