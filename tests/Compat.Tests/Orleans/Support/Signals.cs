using System.Collections.Concurrent;

namespace ChiBo.Compat.Tests.Orleans.Support;

/// <summary>Gates by name, through which a test holds a grain in the middle of a call.</summary>
internal static class Signals
{
    private static readonly ConcurrentDictionary<string, TaskCompletionSource> Known = new();

    public static Task Wait(string name) => Get(name).Task;

    public static void Open(string name) => Get(name).TrySetResult();

    private static TaskCompletionSource Get(string name) =>
        Known.GetOrAdd(name, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
