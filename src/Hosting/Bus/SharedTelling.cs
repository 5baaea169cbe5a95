namespace ChiBo.Hosting.Bus;

/// <summary>
/// Tells what is owed. Whoever asks while that is under way shares the next telling, which begins after they asked.
/// </summary>
public sealed class SharedTelling(Func<Task> tell)
{
    private readonly Lock _turn = new();
    private TaskCompletionSource? _next;
    private bool _isTelling;

    /// <summary>Completes when what was owed at the time of asking is told; faults when it is not.</summary>
    public Task Tell()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_turn)
        {
            if (_isTelling) return (_next ??= asked).Task;
            _isTelling = true;
        }

        _ = TellAll(asked);
        return asked.Task;
    }

    private async Task TellAll(TaskCompletionSource? asked)
    {
        await Task.Yield(); // whoever asks in the same moment shares the next one
        while (asked is not null)
        {
            try
            {
                await tell();
                asked.SetResult();
            }
            catch (Exception fault)
            {
                asked.SetException(fault);
            }

            lock (_turn)
            {
                (asked, _next) = (_next, null);
                _isTelling = asked is not null;
            }
        }
    }
}
