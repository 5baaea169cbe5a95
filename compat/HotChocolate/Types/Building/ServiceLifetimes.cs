using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types.Building;

/// <summary>Tells services that all requests share from those that need a scope.</summary>
internal sealed class ServiceLifetimes(IServiceCollection services)
{
    private readonly Dictionary<Type, ServiceLifetime> _known = services
        .Where(service => !service.IsKeyedService)
        .GroupBy(service => service.ServiceType)
        .ToDictionary(group => group.Key, group => group.Max(service => service.Lifetime));

    public bool IsShared(Type type) =>
        (_known.TryGetValue(type, out var lifetime)
            || (type.IsGenericType && _known.TryGetValue(type.GetGenericTypeDefinition(), out lifetime)))
        && lifetime == ServiceLifetime.Singleton;
}
