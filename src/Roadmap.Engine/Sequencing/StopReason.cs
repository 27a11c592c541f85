namespace Roadmap.Engine.Sequencing;

/// <summary>Why a solve ended.</summary>
public enum StopReason
{
    /// <summary>The schedule is proved to be best.</summary>
    Proved,

    /// <summary>The budget is spent; a better schedule may exist, and when none was found it is open whether one exists.</summary>
    BudgetSpent,

    /// <summary>The caller asked to stop.</summary>
    Cancelled,

    /// <summary>It is proved that there is no schedule.</summary>
    Infeasible,
}
