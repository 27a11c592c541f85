namespace Roadmap.Rules.Packs;

/// <summary>How far a rule has come.</summary>
public enum RuleLifecycle
{
    /// <summary>Runs in pack tests only.</summary>
    Draft,

    /// <summary>Shown last, severity capped at low.</summary>
    Trial,

    /// <summary>In use.</summary>
    Stable,

    /// <summary>Out of use; its id stays taken.</summary>
    Retired,
}
