namespace Roadmap.Engine.Recommendation;

/// <summary>The parts of a leverage point's score.</summary>
public enum ScorePartKind
{
    /// <summary>Findings that it answers.</summary>
    Relief,

    /// <summary>Outcomes that it moves.</summary>
    Outcomes,

    /// <summary>Published evidence.</summary>
    Evidence,

    /// <summary>Its place in the repair of an order.</summary>
    Repair,

    /// <summary>What it makes possible.</summary>
    Unlock,

    /// <summary>What it takes; counts against it.</summary>
    Effort,
}
