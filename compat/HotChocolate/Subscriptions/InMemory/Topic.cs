using System.Collections.Concurrent;

namespace HotChocolate.Subscriptions.InMemory;

/// <summary>Whoever listens to one topic.</summary>
internal sealed class Topic<TMessage>(string name, ConcurrentDictionary<string, ITopic> topics) : ITopic
{
    private readonly Lock _gate = new();
    private TopicStream<TMessage>[] _streams = [];
    private bool _isClosed;

    public Type MessageType => typeof(TMessage);

    public void Publish(TMessage message)
    {
        foreach (var stream in Volatile.Read(ref _streams))
        {
            stream.Write(message);
        }
    }

    /// <summary>False when the topic has just ended: another of the same name is to be made.</summary>
    public bool TryAdd(TopicStream<TMessage> stream)
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                return false;
            }

            stream.Join(this);
            Volatile.Write(ref _streams, [.. _streams, stream]);
            return true;
        }
    }

    public void Remove(TopicStream<TMessage> stream)
    {
        lock (_gate)
        {
            Volatile.Write(ref _streams, [.. _streams.Where(other => other != stream)]);
            if (_streams.Length == 0 && !_isClosed)
            {
                _isClosed = true;
                topics.TryRemove(new KeyValuePair<string, ITopic>(name, this));
            }
        }
    }

    public void Complete()
    {
        lock (_gate)
        {
            _isClosed = true;
            foreach (var stream in _streams)
            {
                stream.Complete();
            }
        }
    }
}
