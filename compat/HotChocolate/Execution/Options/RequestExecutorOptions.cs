using System.Diagnostics;

namespace HotChocolate.Execution.Options;

/// <summary>How requests are executed.</summary>
public class RequestExecutorOptions
{
    private static readonly TimeSpan _shortest = TimeSpan.FromMilliseconds(100);
    private TimeSpan _executionTimeout = TimeSpan.FromSeconds(30);

    /// <summary>How long an operation may take; at least 100 ms, and without limit under a debugger.</summary>
    public TimeSpan ExecutionTimeout
    {
        get => Debugger.IsAttached ? TimeSpan.FromMinutes(30) : _executionTimeout;
        set => _executionTimeout = value < _shortest ? _shortest : value;
    }

    /// <summary>Shows clients what was thrown. For development alone.</summary>
    public bool IncludeExceptionDetails { get; set; } = Debugger.IsAttached;
}
