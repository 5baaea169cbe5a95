namespace Orleans.Serialization.Invocation;

/// <summary>An answer with a value.</summary>
public sealed class Response<TResult> : Response
{
    /// <summary>The value.</summary>
    public TResult? TypedResult { get; set; }

    /// <inheritdoc/>
    public override object? Result
    {
        get => TypedResult;
        set => TypedResult = (TResult?)value;
    }

    /// <inheritdoc/>
    public override Exception? Exception
    {
        get => null;
        set => throw new InvalidOperationException("This answer holds a value; replace the whole response.");
    }

    /// <inheritdoc/>
    public override T GetResult<T>() =>
        TypedResult is null ? default! : (T)(object)TypedResult;

    /// <inheritdoc/>
    public override void Dispose() => TypedResult = default;

    /// <inheritdoc/>
    public override string ToString() => TypedResult?.ToString() ?? "[null]";
}
