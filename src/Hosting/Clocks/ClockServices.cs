using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChiBo.Hosting.Clocks;

/// <summary>Registers the two clocks of a process: that of decisions, and that of its runtime.</summary>
public static class ClockServices
{
    /// <summary>The host's time dates decisions, unless a demo or a test has registered another <see cref="DecisionClock"/>.</summary>
    public static IServiceCollection AddDecisionClock(this IServiceCollection services)
    {
        services.TryAddSingleton(new DecisionClock(TimeProvider.System));
        return services;
    }

    /// <summary>
    /// Gives a silo a <see cref="TimeProvider"/> that never runs backwards. Orleans takes it from the services of the host.
    /// </summary>
    public static IServiceCollection AddSteadyTime(this IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new SteadyTimeProvider(TimeProvider.System)));
}
