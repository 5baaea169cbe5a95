using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>A task that the meeting gave.</summary>
public sealed record MeetingTask
{
    public string Id { get; init; } = "";
    public string What { get; init; } = "";

    /// <summary>Empty for the whole cell.</summary>
    public ImmutableArray<string> AssigneeIds { get; init; } = [];

    /// <summary>Names.</summary>
    public ImmutableArray<string> Assignees { get; init; } = [];

    public DateOnly DueOn { get; init; }
    public DateOnly? ReportOn { get; init; }

    /// <summary>Assigned, Reported or Done.</summary>
    public string Progress { get; init; } = "";

    public string? Result { get; init; }
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>The first report.</summary>
    public DateTimeOffset? FirstReportedAt { get; init; }

    public DateTimeOffset? DoneAt { get; init; }
}
