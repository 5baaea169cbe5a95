using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Projections.Meetings;

/// <summary>A task that a meeting gave.</summary>
public sealed record TaskRow
{
    public string MeetingId { get; init; } = "";
    public string Id { get; init; } = "";
    public string What { get; init; } = "";

    /// <summary>Names, apart by a comma; empty for the whole cell.</summary>
    public string Assignees { get; init; } = "";

    public DateOnly DueOn { get; init; }
    public DateOnly? ReportOn { get; init; }

    /// <summary>Assigned, Reported or Done.</summary>
    public string Progress { get; init; } = "";

    public string? Result { get; init; }
    public DateTimeOffset? ReportedAt { get; init; }
    public DateTimeOffset? DoneAt { get; init; }

    internal static TaskRow Of(string meetingId, MeetingTask task) => new()
    {
        MeetingId = meetingId,
        Id = task.Id,
        What = task.What,
        Assignees = string.Join(", ", task.Assignees),
        DueOn = task.DueOn,
        ReportOn = task.ReportOn,
        Progress = task.Progress,
        Result = task.Result,
        ReportedAt = task.ReportedAt,
        DoneAt = task.DoneAt,
    };
}
