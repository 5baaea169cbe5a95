using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>A storage provider is missing or wrongly set up.</summary>
public sealed class BadProviderConfigException : OrleansException
{
    /// <summary>A fault without words.</summary>
    public BadProviderConfigException()
    {
    }

    /// <summary>A fault in words.</summary>
    public BadProviderConfigException(string message)
        : base(message)
    {
    }

    /// <summary>A fault in words, with what caused it.</summary>
    public BadProviderConfigException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
