using System.Runtime.CompilerServices;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Events that code enumerates.</summary>
internal sealed class EnumerableStream<T>(IAsyncEnumerable<T> events) : ISourceStream<T>
{
    public IAsyncEnumerable<T> ReadEventsAsync() => events;

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ReadUntypedAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async IAsyncEnumerable<object?> ReadUntypedAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var message in events.WithCancellation(cancellation))
        {
            yield return message;
        }
    }
}
