namespace Roadmap.Engine.Exploring;

/// <summary>What a change of status means for an order.</summary>
public enum OrderMove
{
    /// <summary>Neither better nor worse: it waits, is ready, or is no longer known.</summary>
    Other,

    /// <summary>It was inverted, skipped or at risk, and is not any more.</summary>
    Healed,

    /// <summary>It is inverted, skipped or at risk, and was not.</summary>
    Broken,
}
