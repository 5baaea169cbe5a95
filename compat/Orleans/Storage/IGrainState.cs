namespace Orleans;

/// <summary>A grain's stored record as providers see it.</summary>
public interface IGrainState<T>
{
    /// <summary>The state itself.</summary>
    T State { get; set; }

    /// <summary>The version that was read or written last; null when nothing is stored.</summary>
    string? ETag { get; set; }

    /// <summary>Whether something is stored.</summary>
    bool RecordExists { get; set; }
}
