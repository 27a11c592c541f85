namespace Roadmap.Rules.Packs;

/// <summary>How a practice moves an outcome.</summary>
public enum EffectStrength
{
    /// <summary>It harms.</summary>
    Harmful,

    /// <summary>It helps some.</summary>
    Some,

    /// <summary>It helps much.</summary>
    Strong,
}
