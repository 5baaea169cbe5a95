using System.Collections.Concurrent;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions.InMemory;

/// <summary>Topics that live in this process, each as long as someone listens.</summary>
internal sealed class InMemoryTopics(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly ConcurrentDictionary<string, ITopic> _topics = new(StringComparer.Ordinal);

    /// <summary>Topics that someone listens to.</summary>
    public int Count => _topics.Count;

    public ValueTask SendAsync<TMessage>(
        string topicName,
        TMessage message,
        CancellationToken cancellationToken = default)
    {
        if (_topics.TryGetValue(options.TopicPrefix + topicName, out var topic))
        {
            Typed<TMessage>(topic, topicName).Publish(message);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        if (_topics.TryRemove(options.TopicPrefix + topicName, out var topic))
        {
            topic.Complete();
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        CancellationToken cancellationToken = default) =>
        SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName,
        int? bufferCapacity,
        TopicBufferFullMode? bufferFullMode,
        CancellationToken cancellationToken = default)
    {
        var name = options.TopicPrefix + topicName;
        var stream = new TopicStream<TMessage>(
            bufferCapacity ?? options.TopicBufferCapacity,
            bufferFullMode ?? options.TopicBufferFullMode);
        while (true)
        {
            var topic = Typed<TMessage>(
                _topics.GetOrAdd(name, static (key, all) => new Topic<TMessage>(key, all), _topics),
                topicName);
            if (topic.TryAdd(stream))
            {
                return new(stream);
            }
        }
    }

    private static Topic<TMessage> Typed<TMessage>(ITopic topic, string name) => topic as Topic<TMessage>
        ?? throw new InvalidOperationException(
            $"The topic `{name}` tells {topic.MessageType.Name}, not {typeof(TMessage).Name}.");
}
