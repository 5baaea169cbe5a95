namespace Orleans;

/// <summary>A grain's stored record as providers see it.</summary>
public sealed class GrainState<T> : IGrainState<T>
{
    /// <summary>A record that is not stored yet.</summary>
    public GrainState()
    {
    }

    /// <summary>A record with a state.</summary>
    public GrainState(T state)
        : this(state, null)
    {
    }

    /// <summary>A record with a state and its version.</summary>
    public GrainState(T state, string? eTag)
    {
        State = state;
        ETag = eTag;
    }

    /// <inheritdoc/>
    public T State { get; set; } = default!;

    /// <inheritdoc/>
    public string? ETag { get; set; }

    /// <inheritdoc/>
    public bool RecordExists { get; set; }
}
