namespace HotChocolate.Execution;

/// <summary>The responses to a subscription.</summary>
public interface IResponseStream : IExecutionResult
{
    IAsyncEnumerable<IOperationResult> ReadResultsAsync();
}
