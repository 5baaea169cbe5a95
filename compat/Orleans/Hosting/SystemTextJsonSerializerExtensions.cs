using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;

namespace Orleans.Hosting;

/// <summary>Chooses System.Text.Json for stored records.</summary>
public static class SystemTextJsonSerializerExtensions
{
    /// <summary>Stores that were given no serializer of their own write System.Text.Json.</summary>
    public static ISiloBuilder UseSystemTextJsonGrainStorageSerializer(this ISiloBuilder siloBuilder)
    {
        siloBuilder.Services.AddSingleton<IGrainStorageSerializer, SystemTextJsonGrainStorageSerializer>();
        return siloBuilder;
    }
}
