using Orleans.Timers;

namespace Orleans.Runtime.Timers;

internal sealed class TimerRegistry(TimeProvider time) : ITimerRegistry
{
    public IGrainTimer RegisterGrainTimer<TState>(
        IGrainContext grainContext, Func<TState, CancellationToken, Task> callback, TState state,
        GrainTimerCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(grainContext);
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new GrainTimer(
            (Activation)grainContext, token => callback(state, token), options, time);
        timer.Change(options.DueTime, options.Period);
        return timer;
    }
}
