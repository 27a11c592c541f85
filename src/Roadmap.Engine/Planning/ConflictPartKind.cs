namespace Roadmap.Engine.Planning;

/// <summary>What can be part of a conflict, and be given up to end it.</summary>
public enum ConflictPartKind
{
    /// <summary>A goal of the district.</summary>
    Goal,

    /// <summary>A promised start, or one asked for.</summary>
    Pin,

    /// <summary>A capacity.</summary>
    Capacity,

    /// <summary>A closed window.</summary>
    Closed,
}
