using System.Collections.Immutable;
using ChiBo.Grains.Kernel;

namespace ChiBo.Grains.Tests.Kernel;

/// <summary>A bus that remembers what it took, and can be dead.</summary>
public sealed class RecordedBus : IMessageBus
{
    private readonly Lock _lock = new();
    private ImmutableList<(Guid Id, object Message)> _taken = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsDead { get; set; }

    /// <summary>How often it was asked while dead.</summary>
    public int Refused { get; private set; }

    public ImmutableList<(Guid Id, object Message)> Taken
    {
        get { lock (_lock) return _taken; }
    }

    public Task Publish(object message, Guid id, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (IsDead) Refused++;
            else _taken = _taken.Add((id, message));
            _changed.TrySetResult();
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        return IsDead ? Task.FromException(new IOException("the bus is dead")) : Task.CompletedTask;
    }

    /// <summary>Waits until what was taken or refused satisfies the condition.</summary>
    /// <exception cref="TimeoutException">It did not within 20 seconds.</exception>
    public async Task Until(Func<RecordedBus, bool> condition)
    {
        var deadline = TimeSpan.FromSeconds(20);
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (condition(this)) return;
                changed = _changed.Task;
            }

            await changed.WaitAsync(deadline);
        }
    }
}
