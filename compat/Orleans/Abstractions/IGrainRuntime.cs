using Orleans.Timers;

namespace Orleans.Runtime;

/// <summary>What the runtime offers to grain classes.</summary>
public interface IGrainRuntime
{
    /// <summary>The silo's name for people.</summary>
    string SiloIdentity { get; }

    /// <summary>The silo's address.</summary>
    SiloAddress SiloAddress { get; }

    /// <summary>Makes references to grains.</summary>
    IGrainFactory GrainFactory { get; }

    /// <summary>Registers grain timers.</summary>
    ITimerRegistry TimerRegistry { get; }

    /// <summary>The silo's services.</summary>
    IServiceProvider ServiceProvider { get; }

    /// <summary>The silo's clock.</summary>
    TimeProvider TimeProvider => TimeProvider.System;

    /// <summary>Asks an activation to step down when its calls have ended.</summary>
    void DeactivateOnIdle(IGrainContext grainContext);

    /// <summary>Keeps an activation from being collected for a while.</summary>
    void DelayDeactivation(IGrainContext grainContext, TimeSpan timeSpan);
}
