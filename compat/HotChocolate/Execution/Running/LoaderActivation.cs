using System.Reflection;
using GreenDonut;
using HotChocolate.Execution.Batching;

namespace HotChocolate.Execution.Running;

/// <summary>Makes loaders that nobody registered.</summary>
internal static class LoaderActivation<T>
{
    private static readonly Func<DataLoaderScope, IDataLoader> _get = typeof(LoaderActivation<T>)
        .GetMethod(nameof(GetLoader), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(typeof(T))
        .CreateDelegate<Func<DataLoaderScope, IDataLoader>>();

    public static IDataLoader Get(DataLoaderScope scope) => _get(scope);

    private static IDataLoader GetLoader<TLoader>(DataLoaderScope scope)
        where TLoader : class, IDataLoader => scope.Get(DataLoaderScope.Activate<TLoader>);
}
