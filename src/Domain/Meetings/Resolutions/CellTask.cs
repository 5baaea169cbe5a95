using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Resolutions;

/// <summary>A task that a meeting gave: what, who, deadline, report when.</summary>
public sealed record CellTask
{
    /// <summary>Within its meeting.</summary>
    public string Id { get; init; } = "";

    /// <summary>The meeting that gave it.</summary>
    public ScopePath MeetingId { get; init; }

    public string What { get; init; } = "";

    /// <summary>Members, sorted; none for the whole cell.</summary>
    public ImmutableArray<string> Assignees { get; init; } = [];

    public DateOnly DueOn { get; init; }

    public DateOnly? ReportOn { get; init; }

    public TaskProgress Progress { get; init; }

    /// <summary>What was reported last.</summary>
    public string? Result { get; init; }

    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>Whether it was reported in time is said by the first report.</summary>
    public DateTimeOffset? FirstReportedAt { get; init; }

    public DateTimeOffset? DoneAt { get; init; }
}
