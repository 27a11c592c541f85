namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>What a rule of a project is about.</summary>
public enum RuleKind
{
    /// <summary>The first period in which an activity may start.</summary>
    EarliestStart,

    /// <summary>The last period in which an activity may start.</summary>
    LatestStart,

    /// <summary>The period by whose beginning an activity has finished.</summary>
    Deadline,

    /// <summary>The period in which an activity starts because that is promised.</summary>
    Pin,

    /// <summary>Periods in which an activity may not start.</summary>
    ClosedStarts,

    /// <summary>What a resource has in some periods.</summary>
    Capacity,

    /// <summary>What a budget has in one of its windows.</summary>
    BudgetWindow,

    /// <summary>A tie in time between two activities.</summary>
    Arc,

    /// <summary>What an activity takes from a resource.</summary>
    Demand,
}
