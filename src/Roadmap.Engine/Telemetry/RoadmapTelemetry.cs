namespace Roadmap.Engine.Telemetry;

/// <summary>The names under which the engine can be observed. They are part of the public contract: a rename is a breaking change.</summary>
public static class RoadmapTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/> and of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string Name = "Roadmap";

    internal const string DiagnoseActivity = "roadmap.diagnose";
    internal const string DiagnoseBlockActivity = "roadmap.diagnose_block";
    internal const string PlanActivity = "roadmap.plan";
    internal const string ReloadActivity = "roadmap.reload";

    internal const string PackId = "roadmap.pack.id";
    internal const string PackVersion = "roadmap.pack.version";
    internal const string PackHash = "roadmap.pack.hash";
    internal const string Engine = "roadmap.engine.name";
    internal const string Outcome = "roadmap.outcome";
    internal const string Severity = "roadmap.finding.severity";
    internal const string Kind = "roadmap.finding.kind";
    internal const string Districts = "roadmap.districts";
    internal const string Findings = "roadmap.findings";
    internal const string Steps = "roadmap.plan.steps";
    internal const string Problems = "roadmap.problems";
}
