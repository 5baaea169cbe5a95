namespace Orleans.Core;

/// <summary>A stored record as its grain sees it.</summary>
public interface IStorage
{
    /// <summary>The version that was read or written last; null when nothing is stored.</summary>
    string? Etag { get; }

    /// <summary>Whether something is stored.</summary>
    bool RecordExists { get; }

    /// <summary>Reads the record again.</summary>
    Task ReadStateAsync();

    /// <summary>Writes the state.</summary>
    Task WriteStateAsync();

    /// <summary>Clears the record.</summary>
    Task ClearStateAsync();

    /// <summary>Reads the record again.</summary>
    Task ReadStateAsync(CancellationToken cancellationToken) => ReadStateAsync();

    /// <summary>Writes the state.</summary>
    Task WriteStateAsync(CancellationToken cancellationToken) => WriteStateAsync();

    /// <summary>Clears the record.</summary>
    Task ClearStateAsync(CancellationToken cancellationToken) => ClearStateAsync();
}
