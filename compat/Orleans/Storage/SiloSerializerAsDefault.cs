using Microsoft.Extensions.Options;
using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>
/// Gives a store without a serializer of its own the silo's. The real packages would fall back on Newtonsoft JSON with
/// type names, which compat does not have: so it asks for the choice.
/// </summary>
internal sealed class SiloSerializerAsDefault<TOptions>(IEnumerable<IGrainStorageSerializer> serializers)
    : IPostConfigureOptions<TOptions>
    where TOptions : class, IStorageProviderSerializerOptions
{
    public void PostConfigure(string? name, TOptions options) =>
        options.GrainStorageSerializer ??= serializers.LastOrDefault()
            ?? throw new OrleansConfigurationException(
                $"Grain storage '{name}' has no serializer: call UseSystemTextJsonGrainStorageSerializer on the silo, "
                + "or set GrainStorageSerializer in the store's options.");
}
