namespace Roadmap.Engine.Planning;

/// <summary>Why a practice is not in a plan.</summary>
public enum LeftOutKind
{
    /// <summary>It would do harm now.</summary>
    Withheld,

    /// <summary>Something must be known first.</summary>
    NotKnown,

    /// <summary>It waits for something that nothing in the plan brings about.</summary>
    Waits,

    /// <summary>It takes more than there ever is.</summary>
    Capacity,

    /// <summary>It does not fit before the end of the plan.</summary>
    Horizon,
}
