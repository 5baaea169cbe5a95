namespace Orleans.Serialization.Invocation;

/// <summary>What a call came to: a result or a fault.</summary>
public abstract class Response : IDisposable
{
    /// <summary>An answer without a value.</summary>
    public static Response Completed { get; } = new CompletedResponse();

    /// <summary>The value; reading it throws the fault, if there was one.</summary>
    public abstract object? Result { get; set; }

    /// <summary>The fault, if there was one.</summary>
    public abstract Exception? Exception { get; set; }

    /// <summary>A fault.</summary>
    public static Response FromException(Exception exception) => new ExceptionResponse(exception);

    /// <summary>A value.</summary>
    public static Response FromResult<TResult>(TResult value) => new Response<TResult> { TypedResult = value };

    /// <summary>The value as its type.</summary>
    public abstract T GetResult<T>();

    /// <inheritdoc/>
    public abstract void Dispose();
}
