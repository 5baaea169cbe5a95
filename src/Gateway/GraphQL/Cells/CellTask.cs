using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Projections.Meetings;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>A task that a meeting of the cell gave, as the read model knows it.</summary>
public sealed class CellTask(TaskRow row)
{
    /// <summary>Within its meeting.</summary>
    [ID] public string Id => row.Id;

    [ID] public string MeetingId => row.MeetingId;

    public string What => row.What;

    public DateOnly DueOn => row.DueOn;

    public DateOnly? ReportOn => row.ReportOn;

    /// <summary>Names; empty for the whole cell.</summary>
    public string Assignees => row.Assignees;

    public TaskProgress Progress => Enum.Parse<TaskProgress>(row.Progress);

    public string? Result => row.Result;

    public DateTimeOffset? ReportedAt => row.ReportedAt;

    public DateTimeOffset? DoneAt => row.DoneAt;
}
