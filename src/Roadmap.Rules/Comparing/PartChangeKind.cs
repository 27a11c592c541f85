namespace Roadmap.Rules.Comparing;

/// <summary>What became of a part of a pack.</summary>
public enum PartChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It goes by another id and is otherwise what it was, by its title.</summary>
    Renamed,

    /// <summary>It is there in both, and something of it is another.</summary>
    Changed,
}
