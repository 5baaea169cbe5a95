using System.Collections.Immutable;
using System.Diagnostics;

namespace ChiBo.Grains.Kernel;

/// <summary>What was decided while the write before was under way, and who waits for it to be stored.</summary>
internal sealed class Batch<TEvent>
{
    private readonly TaskCompletionSource _stored = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the write that holds the batch has succeeded; faults when nobody knows.</summary>
    public Task Stored => _stored.Task;

    public ImmutableArray<TEvent>.Builder Events { get; } = ImmutableArray.CreateBuilder<TEvent>();

    public ImmutableArray<OwedMessage>.Builder Facts { get; } = ImmutableArray.CreateBuilder<OwedMessage>();

    /// <summary>Where each order came from, for whoever follows it through the system.</summary>
    public List<ActivityContext> Orders { get; } = [];

    public void Complete() => _stored.SetResult();

    public void Fail(Exception fault)
    {
        _stored.SetException(fault);
        _ = _stored.Task.Exception; // observed: a batch that only cleared the outbox has no caller
    }
}
