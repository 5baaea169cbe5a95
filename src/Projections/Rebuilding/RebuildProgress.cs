namespace ChiBo.Projections.Rebuilding;

/// <summary>How far the newest rebuild of a projection has come.</summary>
public sealed record RebuildProgress
{
    public string Name { get; init; } = "";

    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When somebody last worked on it.</summary>
    public DateTimeOffset TouchedAt { get; init; }

    /// <summary>Aggregates to be asked.</summary>
    public int Total { get; init; }

    /// <summary>Aggregates that the new tables hold.</summary>
    public int Done { get; init; }

    /// <summary>When the new tables took the place of the old ones; null until then.</summary>
    public DateTimeOffset? FinishedAt { get; init; }
}
