namespace Roadmap.Engine.Sequencing.Objectives;

/// <summary>What a level of an objective adds up.</summary>
public enum LevelKind
{
    /// <summary>The period by whose beginning everything has finished.</summary>
    Makespan,

    /// <summary>Stall weight times finish, over all activities.</summary>
    WeightedFinish,

    /// <summary>Worth that is lost by not finishing at once, over all activities, in millionths of a value point.</summary>
    LostWorth,

    /// <summary>How many activities start elsewhere than in an earlier schedule.</summary>
    Moves,
}
