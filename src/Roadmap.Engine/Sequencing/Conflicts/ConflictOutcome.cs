namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>What is known of rules after a search.</summary>
public enum ConflictOutcome
{
    /// <summary>They hold together: there is a schedule.</summary>
    Possible,

    /// <summary>It is proved that they cannot hold together.</summary>
    Impossible,

    /// <summary>The budget did not suffice to tell.</summary>
    Unproved,
}
