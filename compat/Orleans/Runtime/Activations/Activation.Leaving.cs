using Orleans.Runtime.Timers;
using Orleans.Serialization;

namespace Orleans.Runtime;

/// <summary>This part lets the activation go.</summary>
internal sealed partial class Activation
{
    // every call that waited for this activation hears why there is none; the next call tries again
    private async Task Fail(Exception fault)
    {
        Class.Silo.Log.ActivationFailed(fault, id);
        await LetGo(default);
        IReadOnlyList<Calls.ActivationWork> rejected;
        lock (gate)
        {
            rejected = waiting.TakeAll();
            Leave();
        }

        var crossing = Exceptions.Crossing(fault);
        foreach (var work in rejected)
        {
            work.Reject(crossing);
        }
    }

    private void StepDown() => _ = Finish();

    private async Task Finish()
    {
        using var limit = new CancellationTokenSource(Class.Silo.Collection.DeactivationTimeout, Class.Silo.Time);
        StopTimers();
        if (GrainInstance is IGrainBase grain)
        {
            try
            {
                await grain.OnDeactivateAsync(reason, limit.Token);
            }
            catch (Exception fault)
            {
                Class.Silo.Log.DeactivationFailed(fault, id);
            }
        }

        await LetGo(limit.Token);
        lock (gate)
        {
            Leave();
        }
    }

    private async Task LetGo(CancellationToken token)
    {
        StopTimers();
        try
        {
            if (lifecycle is not null)
            {
                await lifecycle.OnStop(token);
            }

            if (GrainInstance is { } instance)
            {
                await GrainClass.Dispose(instance);
            }

            if (scope is { } services)
            {
                await services.DisposeAsync();
            }
        }
        catch (Exception fault)
        {
            Class.Silo.Log.DeactivationFailed(fault, id);
        }
    }

    private void Leave()
    {
        state = ActivationState.Invalid;
        Class.CountOut();
        home.Leave(this, waiting);
        gone?.TrySetResult();
    }

    private void StopTimers()
    {
        List<GrainTimer>? stopped;
        lock (gate)
        {
            (stopped, timers) = (timers, null);
        }

        stopped?.ForEach(timer => timer.Dispose());
    }
}
