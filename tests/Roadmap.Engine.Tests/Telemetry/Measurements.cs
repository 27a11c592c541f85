using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Roadmap.Engine.Tests.Telemetry;

/// <summary>A meter factory whose meters are listened to, apart from every other meter of the process.</summary>
internal sealed class Measurements : IMeterFactory
{
    private readonly ConcurrentBag<Meter> meters = [];
    private readonly MeterListener listener = new();

    internal Measurements()
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (meters.Contains(instrument.Meter))
            {
                Instruments.Add(instrument);
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Taken.Enqueue(new Measurement(instrument.Name, value, Text(tags))));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Taken.Enqueue(new Measurement(instrument.Name, value, Text(tags))));
        listener.Start();
    }

    internal ConcurrentBag<Instrument> Instruments { get; } = [];

    internal ConcurrentQueue<Measurement> Taken { get; } = new();

    public Meter Create(MeterOptions options)
    {
        var meter = new Meter(new MeterOptions(options.Name) { Version = options.Version, Scope = this });
        meters.Add(meter);
        return meter;
    }

    public void Dispose()
    {
        listener.Dispose();
        foreach (var meter in meters)
        {
            meter.Dispose();
        }
    }

    internal IEnumerable<Measurement> Of(string instrument) => Taken.Where(taken => taken.Instrument == instrument);

    private static SortedDictionary<string, string> Text(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in tags)
        {
            text.Add(key, (string)value!);
        }

        return text;
    }
}
