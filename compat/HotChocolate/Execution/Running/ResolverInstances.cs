using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Running;

/// <summary>The instances whose members resolve fields: roots and extensions.</summary>
internal sealed class ResolverInstances(Func<Type, bool> isService)
{
    private readonly ConcurrentDictionary<Type, object> _shared = new();

    /// <summary>A registered service; else one for all requests, or one for each where it needs services.</summary>
    public T Get<T>(FieldTask task) => (T)Get(typeof(T), () => task.Services);

    public object Get(Type type, Func<IServiceProvider> services)
    {
        if (_shared.TryGetValue(type, out var known))
        {
            return known;
        }

        if (isService(type))
        {
            return services().GetRequiredService(type);
        }

        return type.GetConstructor(Type.EmptyTypes) is not null
            ? _shared.GetOrAdd(type, static made => Activator.CreateInstance(made)!)
            : ActivatorUtilities.CreateInstance(services(), type);
    }
}
