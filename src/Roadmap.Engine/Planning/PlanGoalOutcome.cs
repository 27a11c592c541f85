namespace Roadmap.Engine.Planning;

/// <summary>How a goal comes out in a plan.</summary>
public enum PlanGoalOutcome
{
    /// <summary>It is reached already.</summary>
    Reached,

    /// <summary>The plan reaches it in time.</summary>
    InTime,

    /// <summary>It is reached later than wanted: its day is past, or what is under way takes longer.</summary>
    Late,

    /// <summary>Nothing in the plan leads to it.</summary>
    OutOfReach,

    /// <summary>It cannot be kept together with others; see the conflict.</summary>
    InConflict,
}
