using System.Runtime.CompilerServices;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Opens the sources of subscriptions and reads them.</summary>
internal static class SourceStreams
{
    /// <exception cref="GraphQLException">The field gives no events.</exception>
    public static async ValueTask<ISourceStream> OpenAsync(FieldTask task)
    {
        var subscribe = task.Selection.Runtime?.Subscribe
            ?? throw new GraphQLException($"The field {task.Selection.Field.Coordinate} gives no events.");
        return await subscribe(task);
    }

    /// <summary>One response for each event, in their order, until the source ends or nobody listens.</summary>
    public static async IAsyncEnumerable<IOperationResult> ReadAsync(
        ISourceStream source,
        Func<object?, CancellationToken, ValueTask<OperationResult>> execute,
        CancellationToken lifetime,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(lifetime, cancellation);
        var events = source.ReadEventsAsync().GetAsyncEnumerator(both.Token);
        await using (events.ConfigureAwait(false))
        {
            while (await MoveNextAsync(events, both.Token))
            {
                yield return await execute(events.Current, both.Token);
            }
        }
    }

    private static async ValueTask<bool> MoveNextAsync(
        IAsyncEnumerator<object?> events,
        CancellationToken cancellation)
    {
        try
        {
            return await events.MoveNextAsync();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
