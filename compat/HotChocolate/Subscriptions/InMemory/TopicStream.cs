using System.Runtime.CompilerServices;
using System.Threading.Channels;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions.InMemory;

/// <summary>The messages of a topic that wait for one listener.</summary>
internal sealed class TopicStream<TMessage>(int capacity, TopicBufferFullMode fullMode) : ISourceStream<TMessage>
{
    private readonly Channel<TMessage> _waiting = Channel.CreateBounded<TMessage>(
        new BoundedChannelOptions(Math.Max(1, capacity))
        {
            SingleReader = true,
            FullMode = fullMode switch
            {
                TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
                TopicBufferFullMode.DropOldest => BoundedChannelFullMode.DropOldest,
                TopicBufferFullMode.DropWrite => BoundedChannelFullMode.DropWrite,
            },
        });

    private Topic<TMessage>? _topic;

    public void Join(Topic<TMessage> topic) => _topic = topic;

    public void Write(TMessage message) => _waiting.Writer.TryWrite(message);

    public void Complete() => _waiting.Writer.TryComplete();

    public IAsyncEnumerable<TMessage> ReadEventsAsync() => _waiting.Reader.ReadAllAsync();

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ReadUntypedAsync(CancellationToken.None);

    public ValueTask DisposeAsync()
    {
        Complete();
        _topic?.Remove(this);
        return ValueTask.CompletedTask;
    }

    private async IAsyncEnumerable<object?> ReadUntypedAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var message in _waiting.Reader.ReadAllAsync(cancellation))
        {
            yield return message;
        }
    }
}
