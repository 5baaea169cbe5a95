namespace Orleans.Runtime;

/// <summary>A fault of the runtime.</summary>
public class OrleansException : Exception
{
    /// <summary>A fault without words.</summary>
    public OrleansException()
        : base("Unexpected error.")
    {
    }

    /// <summary>A fault in words.</summary>
    public OrleansException(string message)
        : base(message)
    {
    }

    /// <summary>A fault in words, with what caused it.</summary>
    public OrleansException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
