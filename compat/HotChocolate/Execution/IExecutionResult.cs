namespace HotChocolate.Execution;

/// <summary>What an execution gave: a result, or a stream of them.</summary>
public interface IExecutionResult : IAsyncDisposable
{
    ExecutionResultKind Kind { get; }

    IReadOnlyDictionary<string, object?>? ContextData { get; }

    /// <summary>Runs when the result is disposed.</summary>
    void RegisterForCleanup(Func<ValueTask> clean);
}
