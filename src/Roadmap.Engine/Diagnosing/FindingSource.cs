namespace Roadmap.Engine.Diagnosing;

/// <summary>What a finding comes from.</summary>
public enum FindingSource
{
    /// <summary>A rule that fires.</summary>
    Rule,

    /// <summary>The order analysis: a root, something at risk, or something healed.</summary>
    Order,

    /// <summary>A waiver that has run out.</summary>
    Waiver,
}
