namespace Roadmap.Engine.Diagnosing;

/// <summary>Where one area stands.</summary>
public sealed record Standing
{
    /// <summary>The area's id.</summary>
    public required string Area { get; init; }

    /// <summary>The area's title.</summary>
    public required string Title { get; init; }

    /// <summary>The level word, or null when not known.</summary>
    public string? Level { get; init; }

    /// <summary>The level's index among the pack's levels, from 0; null when not known.</summary>
    public int? LevelIndex { get; init; }

    /// <summary>The level aimed at.</summary>
    public required string Target { get; init; }

    /// <summary>Since when it stands there, at its own precision; null when not known.</summary>
    public string? Since { get; init; }

    /// <summary>Where it is heading: rising, flat, falling; null when not known.</summary>
    public string? Trend { get; init; }

    /// <summary>What the level rests on: stated, derived; null when not known.</summary>
    public string? Basis { get; init; }

    /// <summary>True when the area is a launch pad: at or above the middle level, not arrested, and the first of a kept constraint.</summary>
    public bool IsLaunchPad { get; init; }

    /// <summary>True when the area is a stalling point: arrested and in a stall's areas, or the first of a root.</summary>
    public bool IsStallingPoint { get; init; }

    /// <summary>True when no rise for its plateau; null when not known.</summary>
    public bool? IsArrested { get; init; }
}
