namespace Orleans.Serialization;

/// <summary>Stands for an exception whose type cannot cross a grain boundary.</summary>
public sealed class UnavailableExceptionFallbackException : Exception
{
    /// <summary>A fault without words.</summary>
    public UnavailableExceptionFallbackException()
    {
    }

    /// <summary>A fault in words, with what caused it.</summary>
    public UnavailableExceptionFallbackException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal UnavailableExceptionFallbackException(string exceptionType, string message, Exception? innerException)
        : base(message, innerException) => ExceptionType = exceptionType;

    /// <summary>The name of the original type.</summary>
    public string? ExceptionType { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => $"{ExceptionType}: {Message}{Environment.NewLine}{StackTrace}";
}
