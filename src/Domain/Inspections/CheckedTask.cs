namespace ChiBo.Domain.Inspections;

/// <summary>A task that a meeting gave, as inspection knows it.</summary>
public sealed record CheckedTask
{
    public required string Id { get; init; }

    public DateOnly DueOn { get; init; }

    /// <summary>When it was to be reported on; null for the day it is due.</summary>
    public DateOnly? ReportOn { get; init; }

    /// <summary>The first report; null before there was one.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>Null while it is not done.</summary>
    public DateTimeOffset? DoneAt { get; init; }
}
