namespace Orleans.Providers;

/// <summary>Names that providers go by.</summary>
public static class ProviderConstants
{
    /// <summary>The store that is used when none is named.</summary>
    public const string DEFAULT_STORAGE_PROVIDER_NAME = "Default";
}
