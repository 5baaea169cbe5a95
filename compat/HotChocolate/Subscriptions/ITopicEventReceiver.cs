using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Subscribes to topics.</summary>
public interface ITopicEventReceiver
{
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        CancellationToken cancellationToken = default);

    /// <param name="topicName">The topic.</param>
    /// <param name="bufferCapacity">Messages that wait for this subscriber at most.</param>
    /// <param name="bufferFullMode">What goes when more of them come.</param>
    /// <param name="cancellationToken">Gives up subscribing.</param>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default);
}
