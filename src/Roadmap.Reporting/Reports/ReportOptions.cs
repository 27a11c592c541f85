using Roadmap.Engine.Planning;

namespace Roadmap.Reporting.Reports;

/// <summary>What goes into a report.</summary>
public sealed record ReportOptions
{
    /// <summary>
    /// True for a report that leaves the district: readings with fewer than 10 responses are hidden, and what is said rests on the others alone. A network's report is always shared.
    /// </summary>
    public bool IsShared { get; init; }

    /// <summary>How to lay out the plan; null to leave it out. A network's report has no plans.</summary>
    public PlanOptions? Plan { get; init; } = new();
}
