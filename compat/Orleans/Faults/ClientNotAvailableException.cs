namespace Orleans.Runtime;

/// <summary>The observer that is called no longer exists.</summary>
public sealed class ClientNotAvailableException : OrleansException
{
    internal ClientNotAvailableException(string message)
        : base(message)
    {
    }
}
