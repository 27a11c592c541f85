namespace Roadmap.Rules.PackTests;

/// <summary>What a pack test is about.</summary>
public enum PackTestTarget
{
    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A practice.</summary>
    Practice,

    /// <summary>An order constraint: a document or a practice's need.</summary>
    Order,
}
