using Orleans.Runtime;

namespace Orleans.Storage.State;

/// <summary>A grain's stored record.</summary>
internal sealed class PersistentState<TState>(string name, IGrainContext context, IGrainStorage store)
    : IPersistentState<TState>
{
    private readonly GrainState<TState> record = new(Fresh.Of<TState>());

    public TState State
    {
        get => record.State;
        set => record.State = value;
    }

    public string? Etag => record.ETag;

    public bool RecordExists => record.RecordExists;

    public Task ReadStateAsync() => ReadStateAsync(CancellationToken.None);

    public Task WriteStateAsync() => WriteStateAsync(CancellationToken.None);

    public Task ClearStateAsync() => ClearStateAsync(CancellationToken.None);

    public Task ReadStateAsync(CancellationToken cancellationToken) =>
        Guard("reading", () => store.ReadStateAsync(name, context.GrainId, record, cancellationToken));

    public Task WriteStateAsync(CancellationToken cancellationToken) =>
        Guard("writing", () => store.WriteStateAsync(name, context.GrainId, record, cancellationToken));

    public Task ClearStateAsync(CancellationToken cancellationToken) =>
        Guard("clearing", () => store.ClearStateAsync(name, context.GrainId, record, cancellationToken));

    // as in the real packages, what a store throws arrives as an OrleansException
    private async Task Guard(string doing, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception fault) when (fault is not OrleansException and not OperationCanceledException)
        {
            throw new OrleansException(
                $"{fault.GetType().Name} from {store.GetType().Name} while {doing} '{name}' of {context.GrainId}: "
                + fault.Message,
                fault);
        }
    }
}
