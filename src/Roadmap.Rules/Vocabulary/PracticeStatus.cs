namespace Roadmap.Rules.Vocabulary;

/// <summary>Where a practice stands. <see cref="Stopped"/> ranks with <see cref="NotStarted"/> in comparisons but is its own word.</summary>
public enum PracticeStatus
{
    /// <summary>Nothing has begun.</summary>
    NotStarted,

    /// <summary>Decided on, not begun.</summary>
    Planned,

    /// <summary>Begun.</summary>
    UnderWay,

    /// <summary>Done and in use.</summary>
    InPlace,

    /// <summary>Begun once and given up.</summary>
    Stopped,
}
