using Microsoft.Extensions.Logging;

namespace Roadmap.Engine.DependencyInjection;

/// <summary>Everything that is logged. An event id is never given to another message.</summary>
internal static partial class RoadmapLog
{
    [LoggerMessage(1001, LogLevel.Information, "Engine {Engine} uses pack {Pack} {Version} ({Hash}).")]
    internal static partial void Loaded(ILogger logger, string engine, string pack, string version, string hash);

    [LoggerMessage(1002, LogLevel.Information, "Engine {Engine} now uses pack {Pack} {Version} ({Hash}).")]
    internal static partial void Swapped(ILogger logger, string engine, string pack, string version, string hash);

    [LoggerMessage(1003, LogLevel.Debug, "The packs of engine {Engine} were read again and are the same.")]
    internal static partial void Unchanged(ILogger logger, string engine);

    [LoggerMessage(1004, LogLevel.Error, "The changed packs of engine {Engine} cannot be used, and it keeps what it has: {Problems}")]
    internal static partial void Refused(ILogger logger, string engine, string problems);

    [LoggerMessage(1005, LogLevel.Warning, "The packs of engine {Engine} can be used, but: {Problems}")]
    internal static partial void Warned(ILogger logger, string engine, string problems);

    [LoggerMessage(1006, LogLevel.Error, "The changed packs of engine {Engine} could not be read, and it keeps what it has.")]
    internal static partial void Failed(ILogger logger, string engine, Exception exception);

    [LoggerMessage(1007, LogLevel.Error, "Something that waits for a new pack of engine {Engine} failed when it was told of it.")]
    internal static partial void ListenerFailed(ILogger logger, string engine, Exception exception);
}
