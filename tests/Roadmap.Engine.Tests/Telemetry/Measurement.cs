namespace Roadmap.Engine.Tests.Telemetry;

/// <summary>One value that was measured.</summary>
internal sealed record Measurement(string Instrument, double Value, IReadOnlyDictionary<string, string> Tags);
