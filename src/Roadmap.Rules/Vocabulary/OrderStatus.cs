namespace Roadmap.Rules.Vocabulary;

/// <summary>How a district stands to an order constraint. The values are the indexes of the words of <see cref="FactType.Order"/>.</summary>
public enum OrderStatus
{
    /// <summary>The first came in time.</summary>
    Kept,

    /// <summary>The first came too late and holds now.</summary>
    Healed,

    /// <summary>The first was begun but not reached in time.</summary>
    Inverted,

    /// <summary>The first was never begun.</summary>
    Skipped,

    /// <summary>The later thing is coming and the first is not there yet.</summary>
    AtRisk,

    /// <summary>The first is there; the later thing may begin.</summary>
    Ready,

    /// <summary>Neither is there yet.</summary>
    Waiting,

    /// <summary>Too little is known to say. Not a word of the language: it reads as unknown.</summary>
    Unknown,
}
