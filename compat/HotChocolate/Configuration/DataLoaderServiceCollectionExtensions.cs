using GreenDonut;
using HotChocolate.Execution.Batching;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds loaders, of which each request has its own.</summary>
public static class DataLoaderServiceCollectionExtensions
{
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services)
        where T : class, IDataLoader => services.AddDataLoader<T>(DataLoaderScope.Activate<T>);

    public static IServiceCollection AddDataLoader<T>(
        this IServiceCollection services,
        Func<IServiceProvider, T> factory)
        where T : class, IDataLoader
    {
        services.TryAddDataLoaderCore();
        services.TryAddScoped(provider => provider.GetRequiredService<DataLoaderScope>().Get(factory));
        return services;
    }

    public static IServiceCollection AddDataLoader<TService, TImplementation>(this IServiceCollection services)
        where TService : class, IDataLoader
        where TImplementation : class, TService =>
        services.AddDataLoader<TService, TImplementation>(DataLoaderScope.Activate<TImplementation>);

    public static IServiceCollection AddDataLoader<TService, TImplementation>(
        this IServiceCollection services,
        Func<IServiceProvider, TImplementation> factory)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        services.AddDataLoader<TImplementation>(factory);
        services.TryAddScoped<TService>(provider => provider.GetRequiredService<TImplementation>());
        return services;
    }

    public static IServiceCollection TryAddDataLoaderCore(this IServiceCollection services)
    {
        services.TryAddScoped<DataLoaderScope>();
        services.TryAddTransient<DataLoaderOptions>();
        services.TryAddScoped<IBatchScheduler>(provider => provider.GetRequiredService<DataLoaderScope>().Scheduler);
        return services;
    }
}
