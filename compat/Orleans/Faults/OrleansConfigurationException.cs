namespace Orleans.Runtime;

/// <summary>The silo cannot start with what it was given.</summary>
public sealed class OrleansConfigurationException : Exception
{
    /// <summary>A fault in words.</summary>
    public OrleansConfigurationException(string message)
        : base(message)
    {
    }

    /// <summary>A fault in words, with what caused it.</summary>
    public OrleansConfigurationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
