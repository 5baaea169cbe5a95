using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Projections.Meetings;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>A task that a meeting of the cell gave, as the read model knows it.</summary>
public sealed class CellTask(TaskRow row)
{
    /// <summary>Unique within the meeting that gave it.</summary>
    [ID] public string Id => row.Id;

    /// <summary>The meeting that gave it.</summary>
    [ID] public string MeetingId => row.MeetingId;

    /// <summary>What is to be done.</summary>
    public string What => row.What;

    /// <summary>The last day for it, in Viet Nam; not done by then it is a finding.</summary>
    public DateOnly DueOn => row.DueOn;

    /// <summary>The day on which it is to be reported; null when none was set.</summary>
    public DateOnly? ReportOn => row.ReportOn;

    /// <summary>Names of those who are to do it, separated by commas; empty when the whole cell is.</summary>
    public string Assignees => row.Assignees;

    /// <summary>Assigned, reported on, or done.</summary>
    public TaskProgress Progress => Enum.Parse<TaskProgress>(row.Progress);

    /// <summary>What was last reported; null before.</summary>
    public string? Result => row.Result;

    /// <summary>When it was last reported on (UTC); null before.</summary>
    public DateTimeOffset? ReportedAt => row.ReportedAt;

    /// <summary>When it was reported as done (UTC); null before.</summary>
    public DateTimeOffset? DoneAt => row.DoneAt;
}
