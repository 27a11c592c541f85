using System.Diagnostics;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Telemetry;

/// <summary>Watches what one engine is asked to do. When nobody listens it costs a few reads and allocates nothing.</summary>
internal sealed class EngineWatch(RulePack pack, EngineInstruments instruments, TimeProvider time)
{
    private static readonly ActivitySource Activities = new(RoadmapTelemetry.Name, EngineVersion.Text);

    /// <summary>Tags that every measurement carries. The hash is left to activities: it would make a time series of every edit.</summary>
    internal KeyValuePair<string, object?>[] PackTags { get; } =
    [
        new(RoadmapTelemetry.PackId, pack.Packs[^1].Id),
        new(RoadmapTelemetry.PackVersion, pack.Packs[^1].Version),
    ];

    internal EngineInstruments Instruments => instruments;

    /// <summary>Begins to watch one call; null when nobody listens.</summary>
    /// <param name="activity">The activity's name.</param>
    internal WatchedCall? Begin(string activity) =>
        Activities.HasListeners() || instruments.IsHeard ? new WatchedCall(this, Started(activity), time) : null;

    private Activity? Started(string name)
    {
        var activity = Activities.StartActivity(name);
        if (activity is { IsAllDataRequested: true })
        {
            var identity = pack.Packs[^1];
            activity.SetTag(RoadmapTelemetry.PackId, identity.Id);
            activity.SetTag(RoadmapTelemetry.PackVersion, identity.Version);
            activity.SetTag(RoadmapTelemetry.PackHash, identity.Hash);
        }

        return activity;
    }

    /// <summary>Begins to watch a reload, which belongs to no pack yet.</summary>
    internal static Activity? StartReload(string engine) =>
        Activities.StartActivity(RoadmapTelemetry.ReloadActivity)?.SetTag(RoadmapTelemetry.Engine, engine);
}
