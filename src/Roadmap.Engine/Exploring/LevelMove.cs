namespace Roadmap.Engine.Exploring;

/// <summary>What became of an area's level.</summary>
public enum LevelMove
{
    /// <summary>It is the same, or not known in either.</summary>
    Flat,

    /// <summary>It is higher.</summary>
    Rose,

    /// <summary>It is lower.</summary>
    Fell,

    /// <summary>It was not known and is now.</summary>
    BecameKnown,

    /// <summary>It was known and is not any more.</summary>
    BecameUnknown,
}
