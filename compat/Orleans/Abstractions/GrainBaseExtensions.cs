using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Orleans;

/// <summary>Timers and stepping down, for any grain class.</summary>
public static class GrainBaseExtensions
{
    /// <summary>Steps down once the calls now running have ended.</summary>
    public static void DeactivateOnIdle(this IGrainBase grain) =>
        Runtime(grain).DeactivateOnIdle(grain.GrainContext);

    /// <summary>Registers a timer.</summary>
    public static IGrainTimer RegisterGrainTimer(
        this IGrainBase grain, Func<Task> callback, GrainTimerCreationOptions options) =>
        RegisterGrainTimer(grain, static (f, _) => f(), callback, options);

    /// <summary>Registers a timer.</summary>
    public static IGrainTimer RegisterGrainTimer(
        this IGrainBase grain, Func<Task> callback, TimeSpan dueTime, TimeSpan period) =>
        RegisterGrainTimer(grain, static (f, _) => f(), callback, new GrainTimerCreationOptions(dueTime, period));

    /// <summary>Registers a timer.</summary>
    public static IGrainTimer RegisterGrainTimer(
        this IGrainBase grain, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options) =>
        RegisterGrainTimer(grain, static (f, token) => f(token), callback, options);

    /// <summary>Registers a timer.</summary>
    public static IGrainTimer RegisterGrainTimer(
        this IGrainBase grain, Func<CancellationToken, Task> callback, TimeSpan dueTime, TimeSpan period) =>
        RegisterGrainTimer(
            grain, static (f, token) => f(token), callback, new GrainTimerCreationOptions(dueTime, period));

    /// <summary>Registers a timer with a state.</summary>
    public static IGrainTimer RegisterGrainTimer<TState>(
        this IGrainBase grain, Func<TState, Task> callback, TState state, GrainTimerCreationOptions options) =>
        RegisterGrainTimer(grain, static (s, _) => s.callback(s.state), (callback, state), options);

    /// <summary>Registers a timer with a state.</summary>
    public static IGrainTimer RegisterGrainTimer<TState>(
        this IGrainBase grain, Func<TState, Task> callback, TState state, TimeSpan dueTime, TimeSpan period) =>
        RegisterGrainTimer(grain, callback, state, new GrainTimerCreationOptions(dueTime, period));

    /// <summary>Registers a timer with a state.</summary>
    public static IGrainTimer RegisterGrainTimer<TState>(
        this IGrainBase grain, Func<TState, CancellationToken, Task> callback, TState state,
        GrainTimerCreationOptions options) =>
        Runtime(grain).TimerRegistry.RegisterGrainTimer(grain.GrainContext, callback, state, options);

    /// <summary>Registers a timer with a state.</summary>
    public static IGrainTimer RegisterGrainTimer<TState>(
        this IGrainBase grain, Func<TState, CancellationToken, Task> callback, TState state, TimeSpan dueTime,
        TimeSpan period) =>
        RegisterGrainTimer(grain, callback, state, new GrainTimerCreationOptions(dueTime, period));

    private static IGrainRuntime Runtime(IGrainBase grain) =>
        grain is Grain known
            ? known.Runtime
            : grain.GrainContext.ActivationServices.GetRequiredService<IGrainRuntime>();
}
