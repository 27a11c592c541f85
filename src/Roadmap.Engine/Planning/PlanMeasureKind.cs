namespace Roadmap.Engine.Planning;

/// <summary>What a plan is made to be good at.</summary>
public enum PlanMeasureKind
{
    /// <summary>How many steps start elsewhere than in the earlier plan.</summary>
    Moves,

    /// <summary>Points of stalls times the periods until the steps that clear them are done.</summary>
    StallTime,

    /// <summary>Tenths of a leverage point lost because worth comes late, in millionths.</summary>
    LostWorth,

    /// <summary>How many periods until everything is done.</summary>
    Length,
}
