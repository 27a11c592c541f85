namespace Roadmap.Engine.Exploring;

/// <summary>Where an area stood and where it stands.</summary>
public sealed record StandingChange
{
    /// <summary>The area's id.</summary>
    public required string Area { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The level word before; null when not known.</summary>
    public string? Before { get; init; }

    /// <summary>The level word after; null when not known.</summary>
    public string? After { get; init; }

    /// <summary>What became of the level. Levels are compared by their place among the levels of their pack.</summary>
    public required LevelMove Move { get; init; }

    /// <summary>True when it was a stalling point.</summary>
    public bool WasStallingPoint { get; init; }

    /// <summary>True when it is a stalling point.</summary>
    public bool IsStallingPoint { get; init; }

    /// <summary>True when it was a launch pad.</summary>
    public bool WasLaunchPad { get; init; }

    /// <summary>True when it is a launch pad.</summary>
    public bool IsLaunchPad { get; init; }

    /// <summary>What moved the level; null when it is flat, or when that cannot be told.</summary>
    public ChangeCause? Cause { get; init; }

    /// <summary>True when everything about it is as it was.</summary>
    public bool IsUnchanged => Move == LevelMove.Flat && WasStallingPoint == IsStallingPoint && WasLaunchPad == IsLaunchPad;
}
