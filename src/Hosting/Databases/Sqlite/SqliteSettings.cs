namespace ChiBo.Hosting.Databases.Sqlite;

/// <summary>Where the one file lies, and the limits of its writer.</summary>
/// <param name="Path">The database file; its folder exists.</param>
public sealed record SqliteSettings(string Path)
{
    /// <summary>How long a write waits for a lock that another program holds before its callers get a fault.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many writes may wait; who comes later waits for a place.</summary>
    public int QueueLength { get; init; } = 4096;

    /// <summary>How many writes share a commit at most.</summary>
    public int WritesPerCommit { get; init; } = 512;

    /// <summary>How many readers read at once.</summary>
    public int Readers { get; init; } = Math.Max(4, Environment.ProcessorCount * 2);

    /// <summary>The largest the file may get; null for what the disk holds.</summary>
    public long? MaxBytes { get; init; }
}
