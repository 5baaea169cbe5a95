using GreenDonut;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Batching;

/// <summary>The loaders of a request. Scopes within the request share them.</summary>
internal sealed class DataLoaderScope(IServiceProvider services)
{
    private readonly Lock _gate = new();
    private Dictionary<Type, IDataLoader>? _loaders;
    private DataLoaderScope? _outer;

    public IBatchScheduler Scheduler
    {
        get => _outer?.Scheduler ?? field;
        set;
    } = AutoBatchScheduler.Default;

    /// <summary>Takes loaders and scheduler from the scope of the request.</summary>
    public void Join(DataLoaderScope outer) => _outer = outer == this ? null : outer;

    public T Get<T>(Func<IServiceProvider, T> create)
        where T : class, IDataLoader
    {
        if (_outer is not null)
        {
            return _outer.Get(create);
        }

        lock (_gate)
        {
            if ((_loaders ??= []).TryGetValue(typeof(T), out var known))
            {
                return (T)known;
            }
        }

        // another thread may have made one meanwhile: the first stays
        var made = create(services);
        lock (_gate)
        {
            return _loaders.TryAdd(typeof(T), made) ? made : (T)_loaders[typeof(T)];
        }
    }

    public static T Activate<T>(IServiceProvider services)
        where T : class, IDataLoader => ActivatorUtilities.CreateInstance<T>(services);
}
