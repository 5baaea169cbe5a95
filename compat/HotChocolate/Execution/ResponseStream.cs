namespace HotChocolate.Execution;

/// <summary>The responses to a subscription.</summary>
public sealed class ResponseStream : ExecutionResult, IResponseStream
{
    private readonly Func<IAsyncEnumerable<IOperationResult>> _read;

    internal ResponseStream(Func<IAsyncEnumerable<IOperationResult>> read)
    {
        _read = read;
    }

    public override ExecutionResultKind Kind => ExecutionResultKind.SubscriptionResult;

    public override IReadOnlyDictionary<string, object?>? ContextData => null;

    public IAsyncEnumerable<IOperationResult> ReadResultsAsync() => _read();
}
