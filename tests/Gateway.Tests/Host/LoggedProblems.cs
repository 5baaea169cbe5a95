using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>Remembers what was logged, so that a test can count it and search it.</summary>
public sealed class LoggedProblems : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, LogLevel Level, string Text)> _entries = [];

    public IReadOnlyCollection<(string Category, LogLevel Level, string Text)> Entries => _entries;

    public ILogger CreateLogger(string categoryName) => new Entry(this, categoryName);

    public void Dispose() { }

    private sealed class Entry(LoggedProblems problems, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) =>
            problems._entries.Enqueue((category, logLevel, $"{formatter(state, exception)} {exception}"));
    }
}
