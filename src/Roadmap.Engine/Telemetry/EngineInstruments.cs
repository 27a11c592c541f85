using System.Diagnostics.Metrics;
using Roadmap.Engine.Diagnosing;

namespace Roadmap.Engine.Telemetry;

/// <summary>What the engine counts and times.</summary>
internal sealed class EngineInstruments
{
    internal EngineInstruments(Meter meter)
    {
        Diagnoses = meter.CreateCounter<long>("roadmap.diagnoses", "{diagnosis}", "Districts that were diagnosed or refused.");
        Findings = meter.CreateCounter<long>("roadmap.findings", "{finding}", "Findings that are not waived.");
        Undetermined = meter.CreateCounter<long>("roadmap.undetermined", "{rule}", "Rules about which too little was known.");
        DiagnosisDuration = meter.CreateHistogram<double>("roadmap.diagnosis.duration", "s", "How long one diagnosis took that was asked for alone.");
        BlockDuration = meter.CreateHistogram<double>("roadmap.diagnosis.block.duration", "s", "How long a block of up to 256 districts took.");
        PlanDuration = meter.CreateHistogram<double>("roadmap.plan.duration", "s", "How long a plan took.");
        Reloads = meter.CreateCounter<long>("roadmap.pack.reloads", "{reload}", "Attempts to read changed packs.");
        ReloadDuration = meter.CreateHistogram<double>("roadmap.pack.reload.duration", "s", "How long an attempt to read changed packs took.");
    }

    /// <summary>For engines that are made by hand; those of a service provider have its meter factory.</summary>
    internal static EngineInstruments Shared { get; } = new(new Meter(RoadmapTelemetry.Name, EngineVersion.Text));

    internal Counter<long> Diagnoses { get; }

    internal Counter<long> Findings { get; }

    internal Counter<long> Undetermined { get; }

    internal Histogram<double> DiagnosisDuration { get; }

    internal Histogram<double> BlockDuration { get; }

    internal Histogram<double> PlanDuration { get; }

    internal Counter<long> Reloads { get; }

    internal Histogram<double> ReloadDuration { get; }

    /// <summary>True when somebody listens to anything about diagnoses or plans.</summary>
    internal bool IsHeard =>
        Diagnoses.Enabled || Findings.Enabled || Undetermined.Enabled || DiagnosisDuration.Enabled || BlockDuration.Enabled || PlanDuration.Enabled;

    internal static EngineInstruments From(IMeterFactory factory) =>
        new(factory.Create(new MeterOptions(RoadmapTelemetry.Name) { Version = EngineVersion.Text }));
}
