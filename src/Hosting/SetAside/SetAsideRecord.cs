namespace ChiBo.Hosting.SetAside;

/// <summary>A record that some work could not take and went on without.</summary>
public sealed record SetAsideRecord
{
    /// <summary>Which work: one of <see cref="SetAsideWork"/>.</summary>
    public string Work { get; init; } = "";

    /// <summary>The key of the record, such as a meeting's path.</summary>
    public string Record { get; init; } = "";

    /// <summary>The type of the fault; its message may hold what the record says, and stands in the log.</summary>
    public string Reason { get; init; } = "";

    /// <summary>When it was set aside first, in microseconds since 1970.</summary>
    public long SinceMicroseconds { get; init; }

    /// <summary>When the work tried it last, in microseconds since 1970.</summary>
    public long LastMicroseconds { get; init; }

    /// <summary>How often the work has tried it.</summary>
    public int Times { get; init; }

    public DateTimeOffset Since => DateTimeOffset.UnixEpoch.AddMicroseconds(SinceMicroseconds);

    public DateTimeOffset LastAt => DateTimeOffset.UnixEpoch.AddMicroseconds(LastMicroseconds);
}
