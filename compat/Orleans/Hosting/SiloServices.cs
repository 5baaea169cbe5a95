using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Orleans.Runtime;
using Orleans.Runtime.Calls;
using Orleans.Runtime.References;
using Orleans.Runtime.Timers;
using Orleans.Timers;

namespace Orleans.Hosting;

/// <summary>What a silo is made of.</summary>
internal static class SiloServices
{
    public static void Add(IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(SiloRuntime)))
        {
            return;
        }

        services.AddLogging();
        services.AddOptions();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SiloAddressOfThisProcess>();
        services.AddSingleton<SiloRuntime>();
        services.AddSingleton<IGrainRuntime>(provider => provider.GetRequiredService<SiloRuntime>());
        services.AddSingleton<ITimerRegistry, TimerRegistry>();
        services.TryAddSingleton<ObserverDirectory>();
        services.AddSingleton<GrainClasses>();
        services.AddSingleton<Dispatcher>();
        services.AddSingleton<CallTimeouts>();
        services.AddSingleton<ICallRoute, SiloRoute>();
        services.AddSingleton<CallSender>();
        services.AddSingleton<GrainReferences>();
        services.AddSingleton<IClusterClient, GrainFactory>();
        services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<IClusterClient>());
        services.AddSingleton<IGrainContextAccessor, GrainContextAccessor>();
        services.AddTransient(_ => RuntimeContext.Current!);
        services.AddSingleton<IdleCollector>();
        services.AddSingleton<SiloLifecycle>();
        services.AddSingleton<ISiloLifecycle>(provider => provider.GetRequiredService<SiloLifecycle>());
        services.AddSingleton<SiloHost>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<SiloHost>());
    }
}
