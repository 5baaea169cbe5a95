namespace Orleans.Serialization;

/// <summary>A value cannot cross a grain boundary.</summary>
public class SerializerException : Exception
{
    /// <summary>A fault without words.</summary>
    public SerializerException()
    {
    }

    /// <summary>A fault in words.</summary>
    public SerializerException(string message)
        : base(message)
    {
    }

    /// <summary>A fault in words, with what caused it.</summary>
    public SerializerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
