namespace Roadmap.Rules.Packs;

/// <summary>How strong published evidence is, as an ordinal band: the figures come from small samples and never enter arithmetic.</summary>
public enum EvidenceBand
{
    /// <summary>Sources disagree.</summary>
    Mixed,

    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}
