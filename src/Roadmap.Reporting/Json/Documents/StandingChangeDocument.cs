namespace Roadmap.Reporting.Json.Documents;

/// <summary>How an area stands before and after.</summary>
public sealed record StandingChangeDocument
{
    /// <summary>The area's id.</summary>
    public required string Area { get; init; }

    /// <summary>The level word before; null when not known.</summary>
    public required string? Before { get; init; }

    /// <summary>The level word after; null when not known.</summary>
    public required string? After { get; init; }

    /// <summary>What became of the level.</summary>
    public required string Move { get; init; }

    /// <summary>It was a stalling point.</summary>
    public required bool WasStallingPoint { get; init; }

    /// <summary>It is a stalling point.</summary>
    public required bool StallingPoint { get; init; }

    /// <summary>It was a launch pad.</summary>
    public required bool WasLaunchPad { get; init; }

    /// <summary>It is a launch pad.</summary>
    public required bool LaunchPad { get; init; }

    /// <summary>What brought the change; null when nothing changed or it cannot be told. In an answer to what-if always null.</summary>
    public required string? Cause { get; init; }
}
