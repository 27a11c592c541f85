namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>One rule of a project that could be given up: which number of it is meant, not the number itself.</summary>
public sealed record ProjectRule
{
    private ProjectRule(RuleKind kind, string of) => (Kind, Of) = (kind, of);

    /// <summary>What it is about.</summary>
    public RuleKind Kind { get; }

    /// <summary>The id of the activity, resource or budget; empty for an arc.</summary>
    public string Of { get; }

    /// <summary>The id of the resource of a <see cref="RuleKind.Demand"/>; empty for others.</summary>
    public string Takes { get; private init; } = "";

    /// <summary>The place of an arc among the project's arcs, or of a window among its budget's windows; 0 for others.</summary>
    public int Ordinal { get; private init; }

    /// <summary>The first period of closed starts or of a capacity.</summary>
    public int From { get; private init; }

    /// <summary>The first period after them.</summary>
    public int Until { get; private init; } = int.MaxValue;

    /// <summary>An activity's earliest start.</summary>
    public static ProjectRule EarliestStart(string activity) => new(RuleKind.EarliestStart, activity);

    /// <summary>An activity's latest start.</summary>
    public static ProjectRule LatestStart(string activity) => new(RuleKind.LatestStart, activity);

    /// <summary>An activity's deadline.</summary>
    public static ProjectRule Deadline(string activity) => new(RuleKind.Deadline, activity);

    /// <summary>An activity's pin.</summary>
    public static ProjectRule Pin(string activity) => new(RuleKind.Pin, activity);

    /// <summary>An activity's closed starts from one period until another.</summary>
    public static ProjectRule ClosedStarts(string activity, int from = 0, int until = int.MaxValue) => new(RuleKind.ClosedStarts, activity) { From = from, Until = until };

    /// <summary>What a resource has from one period until another.</summary>
    public static ProjectRule Capacity(string resource, int from = 0, int until = int.MaxValue) => new(RuleKind.Capacity, resource) { From = from, Until = until };

    /// <summary>One window of a budget, by its place among the budget's windows.</summary>
    public static ProjectRule BudgetWindow(string budget, int ordinal) => new(RuleKind.BudgetWindow, budget) { Ordinal = ordinal };

    /// <summary>An arc with its least and its greatest lag, by its place among the project's arcs.</summary>
    public static ProjectRule Arc(int ordinal) => new(RuleKind.Arc, "") { Ordinal = ordinal };

    /// <summary>What an activity takes from a resource; not for budgets.</summary>
    public static ProjectRule Demand(string activity, string resource) => new(RuleKind.Demand, activity) { Takes = resource };

    /// <summary>Whether a period lies in the periods that are meant.</summary>
    internal bool Covers(int period) => From <= period && period < Until;
}
