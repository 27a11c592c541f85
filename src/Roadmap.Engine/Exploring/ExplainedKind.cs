namespace Roadmap.Engine.Exploring;

/// <summary>What an explanation is about.</summary>
public enum ExplainedKind
{
    /// <summary>A rule.</summary>
    Rule,

    /// <summary>An order constraint.</summary>
    Order,

    /// <summary>A practice.</summary>
    Practice,
}
