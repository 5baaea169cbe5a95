using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Resolutions;

namespace ChiBo.Grains.Meetings.Resolutions;

/// <summary>What was resolved, as it is shown.</summary>
internal static class ResolutionViews
{
    public static ResolutionView ToView(this Resolution resolution) => new(
        resolution.Number,
        resolution.BallotId,
        resolution.LastMonth,
        resolution.NextMonth,
        resolution.Assignment,
        resolution.At);

    public static TaskView ToView(this CellTask task, MeetingState meeting) => new(
        task.Id,
        task.MeetingId.Value,
        task.What,
        [.. task.Assignees.Select(a => meeting.KnownPerson(a))],
        task.DueOn,
        task.ReportOn,
        task.Progress,
        task.Result,
        task.ReportedAt,
        task.DoneAt);
}
