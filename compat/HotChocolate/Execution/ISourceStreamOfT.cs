namespace HotChocolate.Execution;

/// <summary>The events of a subscription.</summary>
public interface ISourceStream<out TMessage> : ISourceStream
{
    new IAsyncEnumerable<TMessage> ReadEventsAsync();
}
