namespace HotChocolate.Execution;

/// <summary>What an execution gave.</summary>
public abstract class ExecutionResult : IExecutionResult
{
    private List<Func<ValueTask>>? _cleanUp;

    private protected ExecutionResult()
    {
    }

    public abstract ExecutionResultKind Kind { get; }

    public abstract IReadOnlyDictionary<string, object?>? ContextData { get; }

    public void RegisterForCleanup(Func<ValueTask> clean) => (_cleanUp ??= []).Add(clean);

    public ValueTask DisposeAsync()
    {
        OnDispose();
        return _cleanUp is null ? ValueTask.CompletedTask : CleanUpAsync();
    }

    private protected virtual void OnDispose()
    {
    }

    private async ValueTask CleanUpAsync()
    {
        var cleanUp = _cleanUp!;
        _cleanUp = null;
        foreach (var clean in cleanUp)
        {
            await clean();
        }
    }
}
