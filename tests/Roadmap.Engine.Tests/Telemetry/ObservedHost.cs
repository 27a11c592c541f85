using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Roadmap.Engine.Tests.DependencyInjection;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Tests.Telemetry;

/// <summary>Does everything that can be observed, with somebody who listens.</summary>
internal sealed class ObservedHost : IDisposable
{
    private readonly ActivityListener listener;
    private readonly ChangingPack pack = new();
    private readonly EngineHost host;

    internal ObservedHost()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Roadmap",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        host = new EngineHost(options => pack.AddTo(options), services => services.AddSingleton<IMeterFactory>(Measured));
    }

    internal Measurements Measured { get; } = new();

    /// <summary>All activities of the process; other tests may add theirs.</summary>
    internal ConcurrentQueue<Activity> Activities { get; } = new();

    internal ListLogger Log => host.Log;

    internal string Hash => host.Source.Current.Pack.Packs[^1].Hash;

    internal static DistrictState Bad { get; } = PackText.District(district => district.Area("technology", "nonsense"));

    internal RoadmapEngine Engine => host.Engine;

    internal void ChangeTo(int edition)
    {
        pack.Become(edition);
        host.Time.Advance(1);
    }

    internal void Break()
    {
        pack.Break();
        host.Time.Advance(1);
    }

    internal void Tell()
    {
        pack.Tell();
        host.Time.Advance(1);
    }

    internal ObservedHost DoEverything()
    {
        Engine.Diagnose(EngineHost.District);
        Engine.TryDiagnose(Bad);
        _ = Engine.DiagnoseAll([EngineHost.District, Bad]).ToList();
        Engine.Plan(EngineHost.District);
        ChangeTo(2);
        Tell();
        Break();
        return this;
    }

    public void Dispose()
    {
        host.Dispose();
        listener.Dispose();
        Measured.Dispose();
    }
}
