using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Runtime.Profiling;
using Orleans.Runtime.References;
using Orleans.Timers;

namespace Orleans.Runtime;

/// <summary>What activations share with their silo.</summary>
internal sealed class SiloRuntime(
    IServiceProvider services, TimeProvider time, ITimerRegistry timers, SiloAddressOfThisProcess address,
    IOptions<GrainCollectionOptions> collection, IOptions<SchedulingOptions> scheduling,
    IOptions<SiloMessagingOptions> messaging, IOptions<SiloOptions> silo, ILogger<SiloRuntime> log,
    GrainProfiler? profiler = null) : IGrainRuntime
{
    private IIncomingGrainCallFilter[]? incomingFilters;
    private GrainReferences? references;
    private IGrainFactory? factory;

    public IServiceProvider Services => services;

    public TimeProvider Time => time;

    public ILogger Log => log;

    /// <summary>Who counts calls; null without a dashboard.</summary>
    public GrainProfiler? Profiler { get; } = profiler;

    public SiloAddress Address => address.Value;

    public GrainCollectionOptions Collection => collection.Value;

    public TimeSpan SchedulingQuantum => scheduling.Value.ActivationSchedulingQuantum;

    public bool DropsExpired => messaging.Value.DropExpiredMessages;

    // These may need grains, which need this: so they are asked for when first used.
    public IIncomingGrainCallFilter[] IncomingFilters =>
        incomingFilters ??= [.. services.GetServices<IIncomingGrainCallFilter>()];

    public GrainReferences References => references ??= services.GetRequiredService<GrainReferences>();

    public IGrainFactory GrainFactory => factory ??= services.GetRequiredService<IGrainFactory>();

    public ITimerRegistry TimerRegistry => timers;

    public string SiloIdentity => $"{silo.Value.SiloName ?? "Silo"} {Address}";

    SiloAddress IGrainRuntime.SiloAddress => Address;

    IServiceProvider IGrainRuntime.ServiceProvider => services;

    TimeProvider IGrainRuntime.TimeProvider => time;

    public void DeactivateOnIdle(IGrainContext grainContext) => grainContext.Deactivate(
        new DeactivationReason(DeactivationReasonCode.ApplicationRequested, "The grain called DeactivateOnIdle."));

    public void DelayDeactivation(IGrainContext grainContext, TimeSpan timeSpan) =>
        ((Activation)grainContext).KeepFor(timeSpan);
}
