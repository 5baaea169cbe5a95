using System.Threading.Channels;

namespace HotChocolate.Subscriptions;

internal sealed class ChannelObserver<T>(ChannelWriter<T> writer) : IObserver<T>
{
    public void OnCompleted() => writer.TryComplete();

    public void OnError(Exception error) => writer.TryComplete(error);

    public void OnNext(T value) => writer.TryWrite(value);
}
