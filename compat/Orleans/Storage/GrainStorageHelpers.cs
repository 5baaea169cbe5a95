using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Providers;

namespace Orleans.Storage;

/// <summary>Finds the store of a grain class.</summary>
public static class GrainStorageHelpers
{
    /// <summary>The store that the class names, or the one that is used when none is named.</summary>
    public static IGrainStorage GetGrainStorage(Type grainType, IServiceProvider services)
    {
        var name = grainType.GetCustomAttribute<StorageProviderAttribute>(true)?.ProviderName
            ?? ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME;
        return services.GetKeyedService<IGrainStorage>(name)
            ?? throw new BadProviderConfigException(
                $"No storage provider named '{name}' is set up, which {grainType} asks for.");
    }
}
