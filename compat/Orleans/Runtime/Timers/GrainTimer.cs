using Orleans.Runtime.Calls;

namespace Orleans.Runtime.Timers;

/// <summary>A timer of one activation; its ticks wait in line like calls.</summary>
internal sealed class GrainTimer : ActivationWork, IGrainTimer
{
    private readonly Activation activation;
    private readonly Func<CancellationToken, Task> callback;
    private readonly GrainTimerCreationOptions options;
    private readonly CancellationTokenSource stop = new();
    private readonly ITimer timer;
    private readonly Lock gate = new();
    private TimeSpan period;
    private bool ticking;
    private bool changed;
    private bool missed;
    private bool disposed;

    public GrainTimer(
        Activation activation, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options,
        TimeProvider time)
    {
        this.activation = activation;
        this.callback = callback;
        this.options = options;
        timer = time.CreateTimer(
            static state => ((GrainTimer)state!).Tick(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        activation.Add(this);
    }

    public override bool IsAlwaysInterleave => options.Interleave;

    public override bool IsUse => options.KeepAlive;

    public override bool IsAbandoned => disposed;

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        Check(dueTime, nameof(dueTime));
        Check(period, nameof(period));
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            this.period = period;
            changed = true;
            timer.Change(dueTime, Timeout.InfiniteTimeSpan);
        }
    }

    public override void Reject(Exception fault) => Dispose();

    public void Dispose()
    {
        lock (gate)
        {
            if (disposed)
            {
                return;
            }

            disposed = true;
            timer.Dispose();
        }

        stop.Cancel();
        activation.Remove(this);
    }

    protected override void Run(Activation owner) => _ = Run();

    private static void Check(TimeSpan time, string name)
    {
        if (time < TimeSpan.Zero && time != Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentOutOfRangeException(name, time, "A timer cannot go back in time.");
        }
    }

    private void Tick()
    {
        lock (gate)
        {
            // at most one tick of a timer is under way or in line
            if (disposed || ticking)
            {
                missed = ticking;
                return;
            }

            ticking = true;
            changed = false;
        }

        activation.Receive(this);
    }

    private async Task Run()
    {
        try
        {
            if (!disposed)
            {
                await callback(stop.Token);
            }
        }
        catch (Exception fault)
        {
            activation.Class.NoteFault(activation, fault);
            activation.Class.Silo.Log.TimerFailed(fault, activation.GrainId);
        }

        lock (gate)
        {
            ticking = false;
            if (!disposed && (missed || !changed))
            {
                timer.Change(missed ? TimeSpan.Zero : period, Timeout.InfiniteTimeSpan);
                missed = false;
            }
        }

        activation.Ended(this);
    }
}
