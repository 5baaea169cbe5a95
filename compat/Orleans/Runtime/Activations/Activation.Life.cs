
namespace Orleans.Runtime;

/// <summary>This part brings the activation to life and hears when it must go.</summary>
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

    public override void Begin()
    {
        Class.CountIn();
        Scheduler.QueueAction(() => _ = Activate());
    }

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
}
