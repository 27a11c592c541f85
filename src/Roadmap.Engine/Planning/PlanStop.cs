namespace Roadmap.Engine.Planning;

/// <summary>Why the search for a plan ended.</summary>
public enum PlanStop
{
    /// <summary>There is no better plan of these steps.</summary>
    Proved,

    /// <summary>The budget is spent: a better plan may exist; without steps it is open whether there is one at all.</summary>
    BudgetSpent,

    /// <summary>The caller asked to stop.</summary>
    Cancelled,

    /// <summary>It is proved that what is promised and wanted cannot hold together.</summary>
    Infeasible,
}
