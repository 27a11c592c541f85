namespace Roadmap.Rules.Packs;

/// <summary>What a rule finds. The order is the order in which findings of one severity are shown.</summary>
public enum FindingKind
{
    /// <summary>Right things, wrong order, and stuck.</summary>
    Stall,

    /// <summary>Something came out of order.</summary>
    Order,

    /// <summary>Something may go wrong soon.</summary>
    Risk,

    /// <summary>Something needed is missing.</summary>
    Gap,

    /// <summary>The evidence is thin or disputed.</summary>
    Evidence,

    /// <summary>Something is strong.</summary>
    Strength,
}
