using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ChiBo.Compat.Tests.HotChocolate.Transport;

/// <summary>Tells everybody who listens what is sent.</summary>
public sealed class Messages
{
    private readonly Lock _lock = new();
    private readonly List<Channel<string>> _listeners = [];

    /// <summary>How many listen.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _listeners.Count;
            }
        }
    }

    public void Send(string text) => ForEach(listener => listener.TryWrite(text));

    public void Complete() => ForEach(listener => listener.TryComplete());

    /// <summary>Listens from the call on, not from the first message that is read.</summary>
    public IAsyncEnumerable<string> Listen(CancellationToken cancellation)
    {
        var channel = Channel.CreateUnbounded<string>();
        lock (_lock)
        {
            _listeners.Add(channel);
        }

        return Read(channel, cancellation);
    }

    private async IAsyncEnumerable<string> Read(Channel<string> channel, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            await foreach (var text in channel.Reader.ReadAllAsync(cancellation))
            {
                yield return text;
            }
        }
        finally
        {
            lock (_lock)
            {
                _listeners.Remove(channel);
            }
        }
    }

    private void ForEach(Action<ChannelWriter<string>> action)
    {
        lock (_lock)
        {
            _listeners.ForEach(listener => action(listener.Writer));
        }
    }
}
