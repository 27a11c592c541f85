using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using Roadmap.Engine.Telemetry;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.DependencyInjection;

/// <summary>
/// Holds the engine in force and puts another in its place when its packs change: whole, and only when the new packs have no errors. A service that lives long keeps
/// the source and asks for <see cref="Current"/> each time; an engine that somebody got earlier goes on with the packs it had.
/// </summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class RoadmapEngineSource : IDisposable
{
    private readonly object gate = new();
    private readonly string name;
    private readonly RoadmapOptions options;
    private readonly ILogger logger;
    private readonly EngineInstruments instruments;
    private readonly TimeProvider time;
    private readonly QuietTimer timer;
    private PackWatch watch;
    private volatile EngineState state;
    private bool isDisposed;

    internal RoadmapEngineSource(string name, RoadmapOptions options, ILogger<RoadmapEngineSource> logger, EngineInstruments instruments, TimeProvider time)
    {
        this.name = name.Length == 0 ? "default" : name;
        this.options = options;
        this.logger = logger;
        this.instruments = instruments;
        this.time = time;

        timer = new QuietTimer(time, ReloadChanged);
        lock (gate)
        {
            // Watching begins before reading, so that no change falls between the two; what cannot change was read when the options were checked.
            var list = options.Resolve();
            watch = Watch(list);
            state = First((list.CanChange ? null : options.FirstRead) ?? list.Read());
        }
    }

    /// <summary>The engine in force. Reading it costs nothing; two reads may give two engines.</summary>
    public RoadmapEngine Current => state.Engine;

    /// <summary>What was wrong with the packs that were last refused; empty when the last ones that were read are in force.</summary>
    public ImmutableArray<Problem> Problems => state.Refused;

    /// <summary>A token that fires once, when another engine takes the place of the current one.</summary>
    public IChangeToken GetReloadToken() => state.Token;

    /// <summary>Reads the packs again now, for places that tell of no changes, such as a network share.</summary>
    /// <returns>The engine now in force, or the problems for which the packs were refused.</returns>
    /// <exception cref="ObjectDisposedException">The source was disposed of.</exception>
    public Checked<RoadmapEngine> Reload()
    {
        EngineState before;
        EngineState after;
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            before = state;
            after = Next(before);
            state = after;
        }

        if (after.Engine != before.Engine)
        {
            Announce(before);
        }

        return after.Refused.IsEmpty ? new Checked<RoadmapEngine>(after.Engine, []) : new Checked<RoadmapEngine>(null, after.Refused);
    }

    /// <summary>Ends watching. The current engine goes on to work.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            watch.Dispose();
            timer.Dispose();
        }
    }

    private EngineState First(Checked<RulePack> read)
    {
        try
        {
            var engine = RoadmapEngine.Create(read.GetValueOrThrow(), instruments, time);
            Tell(engine, RoadmapLog.Loaded);
            Warn(read.Problems);
            return new EngineState(engine, [], new CancellationTokenSource());
        }
        catch (RoadmapProblemsException)
        {
            Dispose();
            throw;
        }
    }

    private EngineState Next(EngineState before)
    {
        using var activity = EngineWatch.StartReload(name);
        var started = time.GetTimestamp();
        var (after, outcome) = Read(before);
        KeyValuePair<string, object?>[] tags = [new(RoadmapTelemetry.Engine, name), new(RoadmapTelemetry.Outcome, outcome)];
        instruments.Reloads.Add(1, tags);
        instruments.ReloadDuration.Record(time.GetElapsedTime(started).TotalSeconds, tags);
        activity?.SetTag(RoadmapTelemetry.Outcome, outcome);
        if (!after.Refused.IsEmpty)
        {
            activity?.SetTag(RoadmapTelemetry.Problems, after.Refused.Length);
            activity?.SetStatus(ActivityStatusCode.Error);
        }

        return after;
    }

    private (EngineState After, string Outcome) Read(EngineState before)
    {
        var list = options.Resolve();
        WatchAnew(list);
        var read = list.Read();
        if (read.Value is not { } pack)
        {
            RoadmapLog.Refused(logger, name, ProblemText.Write(read.Problems));
            return (before with { Refused = read.Problems }, "refused");
        }

        if (pack.Packs.SequenceEqual(before.Engine.Pack.Packs))
        {
            RoadmapLog.Unchanged(logger, name);
            return (before with { Refused = [] }, "unchanged");
        }

        var engine = RoadmapEngine.Create(pack, instruments, time);
        Tell(engine, RoadmapLog.Swapped);
        Warn(read.Problems);
        return (new EngineState(engine, [], new CancellationTokenSource()), "swapped");
    }

    // A configuration may name other folders now, and a folder may have come or gone.
    private void WatchAnew(PackList list)
    {
        var watched = watch;
        watch = Watch(list);
        watched.Dispose();
    }

    private PackWatch Watch(PackList list) => new(list, () => timer.Touch(list.Delay));

    /// <summary>Nobody waits for a reload that the timer began: what goes wrong with it is logged and ends there.</summary>
    private void ReloadChanged()
    {
        try
        {
            Reload();
        }
        catch (ObjectDisposedException)
        {
        }
        catch (Exception exception)
        {
            RoadmapLog.Failed(logger, name, exception);
        }
    }

    private void Announce(EngineState replaced)
    {
        try
        {
            replaced.Replaced.Cancel();
        }
        catch (AggregateException exception)
        {
            RoadmapLog.ListenerFailed(logger, name, exception);
        }
    }

    private void Tell(RoadmapEngine engine, Action<ILogger, string, string, string, string> log)
    {
        var pack = engine.Pack.Packs[^1];
        log(logger, name, pack.Id, pack.Version, pack.Hash);
    }

    private void Warn(ImmutableArray<Problem> problems)
    {
        if (!problems.IsEmpty)
        {
            RoadmapLog.Warned(logger, name, ProblemText.Write(problems));
        }
    }
}
