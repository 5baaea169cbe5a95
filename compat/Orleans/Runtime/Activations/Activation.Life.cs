using Orleans.Runtime.Timers;
using Orleans.Serialization;

namespace Orleans.Runtime;

/// <summary>This part brings the activation to life and lets it go.</summary>
internal sealed partial class Activation
{
    private ActivationState state;
    private bool stepsDown;
    private DeactivationReason reason;
    private TaskCompletionSource? gone;

    public Task Deactivated
    {
        get
        {
            lock (gate)
            {
                return state == ActivationState.Invalid
                    ? Task.CompletedTask
                    : (gone ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            }
        }
    }

    public override void Begin() => Scheduler.QueueAction(() => _ = Activate());

    public void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            if (state == ActivationState.Activating)
            {
                stepsDown = true;
                reason = deactivationReason;
            }
            else if (state == ActivationState.Valid)
            {
                state = ActivationState.Deactivating;
                reason = deactivationReason;
                if (running == 0)
                {
                    Scheduler.QueueAction(StepDown);
                }
            }
        }
    }

    private async Task Activate()
    {
        try
        {
            using var limit = new CancellationTokenSource(Class.Silo.Collection.ActivationTimeout, Class.Silo.Time);
            GrainInstance = Class.Create(this);
            OwnIncomingFilter = GrainInstance as IIncomingGrainCallFilter;
            if (lifecycle is not null)
            {
                await lifecycle.OnStart(limit.Token);
            }

            if (GrainInstance is IGrainBase grain)
            {
                await grain.OnActivateAsync(limit.Token);
            }
        }
        catch (Exception fault)
        {
            await Fail(fault);
            return;
        }

        lock (gate)
        {
            state = ActivationState.Valid;
            lastUse = Class.Silo.Time.GetTimestamp();
            if (stepsDown)
            {
                Deactivate(reason);
            }
            else
            {
                StartWaiting(everything: true);
            }
        }
    }

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
