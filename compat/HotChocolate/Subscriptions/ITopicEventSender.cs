namespace HotChocolate.Subscriptions;

/// <summary>Tells messages to whoever has subscribed to a topic.</summary>
public interface ITopicEventSender
{
    ValueTask SendAsync<TMessage>(
        string topicName,
        TMessage message,
        CancellationToken cancellationToken = default);

    /// <summary>Ends every subscription to the topic.</summary>
    ValueTask CompleteAsync(string topicName);
}
