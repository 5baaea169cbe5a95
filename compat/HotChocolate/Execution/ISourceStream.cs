namespace HotChocolate.Execution;

/// <summary>The events of a subscription.</summary>
public interface ISourceStream : IAsyncDisposable
{
    IAsyncEnumerable<object?> ReadEventsAsync();
}
