namespace Roadmap.Engine.Exploring;

/// <summary>How a diagnosis stands to one thing that it could say.</summary>
public enum FindingPresence
{
    /// <summary>It does not hold, or the pack does not know it.</summary>
    Absent,

    /// <summary>Too little is known to say.</summary>
    Undetermined,

    /// <summary>It holds, and another finding speaks for it: the root that holds it up, or the rule that explains it.</summary>
    Covered,

    /// <summary>It holds, and the district has decided to live with it.</summary>
    Waived,

    /// <summary>It is among the findings.</summary>
    Found,
}
