namespace Roadmap.Engine.Planning;

/// <summary>What keeps a step from starting earlier.</summary>
public enum PlanReasonKind
{
    /// <summary>It starts as soon as the plan does.</summary>
    Start,

    /// <summary>Another step, or a practice that is under way, has to come first.</summary>
    Order,

    /// <summary>Nothing of the kind may start then.</summary>
    Closed,

    /// <summary>What it takes is taken by others.</summary>
    Capacity,

    /// <summary>Its start was promised or asked for.</summary>
    Pin,

    /// <summary>It stands where the earlier plan had it.</summary>
    Previous,
}
