namespace Roadmap.Reporting.Json.Documents;

/// <summary>Where an area stands.</summary>
public sealed record StandingDocument
{
    /// <summary>The area's id.</summary>
    public required string Area { get; init; }

    /// <summary>The level word; null when not known.</summary>
    public required string? Level { get; init; }

    /// <summary>Since when it stands there, at its own precision.</summary>
    public required string? Since { get; init; }

    /// <summary>Where it is heading.</summary>
    public required string? Trend { get; init; }

    /// <summary>What the level rests on.</summary>
    public required string? Basis { get; init; }

    /// <summary>At or above the middle level, not arrested, and the first of a kept constraint.</summary>
    public required bool LaunchPad { get; init; }

    /// <summary>Arrested and in a stall's areas, or the first of a root.</summary>
    public required bool StallingPoint { get; init; }
}
