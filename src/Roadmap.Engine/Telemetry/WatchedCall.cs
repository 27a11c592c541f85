using System.Diagnostics;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Planning;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Telemetry;

/// <summary>One call that somebody listens to. A call that ends in an exception is an activity without an outcome and no measurement.</summary>
internal sealed class WatchedCall(EngineWatch watch, Activity? activity, TimeProvider time) : IDisposable
{
    private static readonly string[] Severities = [.. Enum.GetNames<Severity>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] Kinds = [.. Enum.GetNames<FindingKind>().Select(name => name.ToLowerInvariant())];

    private readonly long started = time.GetTimestamp();

    private double Seconds => time.GetElapsedTime(started).TotalSeconds;

    public void Dispose() => activity?.Dispose();

    /// <summary>One district was diagnosed or refused.</summary>
    internal void Diagnosed(Checked<Diagnosis> result)
    {
        watch.Instruments.DiagnosisDuration.Record(Seconds, [.. watch.PackTags, Outcome(result.Value)]);
        Count(result);
        activity?.SetTag(RoadmapTelemetry.Outcome, OutcomeWord(result.Value));
        activity?.SetTag(RoadmapTelemetry.Findings, result.Value?.Findings.Length);
        Refused(result.Value is null ? result.Problems.Length : 0);
    }

    /// <summary>A block of districts was diagnosed, some of them perhaps refused.</summary>
    internal void Diagnosed(IReadOnlyList<Checked<Diagnosis>> results)
    {
        watch.Instruments.BlockDuration.Record(Seconds, watch.PackTags);
        foreach (var result in results)
        {
            Count(result);
        }

        activity?.SetTag(RoadmapTelemetry.Districts, results.Count);
    }

    /// <summary>A plan was made or refused.</summary>
    internal void Planned(Checked<ActionPlan> result)
    {
        watch.Instruments.PlanDuration.Record(Seconds, [.. watch.PackTags, Outcome(result.Value)]);
        activity?.SetTag(RoadmapTelemetry.Outcome, OutcomeWord(result.Value));
        activity?.SetTag(RoadmapTelemetry.Steps, result.Value?.Steps.Length);
        Refused(result.Value is null ? result.Problems.Length : 0);
    }

    private static string OutcomeWord(object? value) => value is null ? "refused" : "made";

    private static KeyValuePair<string, object?> Outcome(object? value) => new(RoadmapTelemetry.Outcome, OutcomeWord(value));

    private void Count(Checked<Diagnosis> result)
    {
        watch.Instruments.Diagnoses.Add(1, [.. watch.PackTags, Outcome(result.Value)]);
        if (result.Value is not { } diagnosis)
        {
            return;
        }

        watch.Instruments.Undetermined.Add(diagnosis.UndeterminedCount, watch.PackTags);
        foreach (var finding in diagnosis.Findings)
        {
            watch.Instruments.Findings.Add(
                1,
                [.. watch.PackTags, new(RoadmapTelemetry.Severity, Severities[(int)finding.Severity]), new(RoadmapTelemetry.Kind, Kinds[(int)finding.Finds])]);
        }
    }

    private void Refused(int problems)
    {
        if (problems > 0)
        {
            activity?.SetTag(RoadmapTelemetry.Problems, problems);
            activity?.SetStatus(ActivityStatusCode.Error);
        }
    }
}
