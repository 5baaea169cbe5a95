namespace GreenDonut;

/// <summary>Fetches a batch as soon as a thread is free: for loaders outside a request.</summary>
public class AutoBatchScheduler : IBatchScheduler
{
    public static AutoBatchScheduler Default { get; } = new();

    public void Schedule(Func<ValueTask> dispatch) =>
        ThreadPool.UnsafeQueueUserWorkItem(static batch => _ = batch().AsTask(), dispatch, preferLocal: false);
}
