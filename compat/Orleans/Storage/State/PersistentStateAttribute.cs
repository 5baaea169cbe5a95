using Orleans.Providers;

namespace Orleans.Runtime;

/// <summary>Marks the constructor parameter that takes a stored record.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class PersistentStateAttribute(string stateName, string? storageName = null)
    : Attribute, IFacetMetadata, IPersistentStateConfiguration
{
    /// <inheritdoc/>
    public string StateName { get; } = stateName;

    /// <inheritdoc/>
    public string StorageName { get; } = storageName ?? ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME;
}
