using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Roadmap.Engine.Tests.DependencyInjection;

/// <summary>Keeps what is logged.</summary>
internal sealed class ListLogger : ILogger, ILoggerFactory
{
    internal ConcurrentQueue<(int Id, LogLevel Level, string Text, Exception? Exception)> Entries { get; } = new();

    internal IEnumerable<int> Ids => Entries.Select(entry => entry.Id);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Entries.Enqueue((eventId.Id, logLevel, formatter(state, exception), exception));

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
    }
}
