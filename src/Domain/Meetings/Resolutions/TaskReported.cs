namespace ChiBo.Domain.Meetings.Resolutions;

/// <summary>A task was reported on.</summary>
public sealed record TaskReported(string TaskId, string Result, bool IsDone, DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Tasks = [.. meeting.Tasks.Select(t => t.Id == TaskId ? Report(t) : t)],
    };

    private CellTask Report(CellTask task) => task with
    {
        Progress = IsDone ? TaskProgress.Done : TaskProgress.Reported,
        Result = Result,
        ReportedAt = At,
        FirstReportedAt = task.FirstReportedAt ?? task.ReportedAt ?? At,
        DoneAt = IsDone ? task.DoneAt ?? At : null,
    };
}
