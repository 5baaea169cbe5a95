using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Domain.Meetings.Resolutions;

/// <summary>Gives a task. The same words to the same people for the same day twice is once.</summary>
/// <param name="Actor">Who leads, or the minutes taker.</param>
/// <param name="What">In words.</param>
/// <param name="Assignees">Members of the roster; none for the whole cell.</param>
/// <param name="DueOn">Its last day.</param>
/// <param name="ReportOn">When to report on it; null with the deadline.</param>
public sealed record AssignTask(
    Actor Actor, string What, ImmutableArray<string> Assignees, DateOnly DueOn, DateOnly? ReportOn) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Writes(meeting, actor) ?? Phases.FromOpening(meeting) ?? MinutesGuards.NotApproved(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("what", What, Limits.Text) is { } what) return what;
        foreach (var assignee in Assignees)
            if (meeting.Find(assignee) is null) return MeetingRefusals.NotOnRoster;
        var day = VietnamTime.DateOf(meeting.OpenedAt!.Value);
        if (DueOn < day || ReportOn < day) return ResolutionRefusals.DueInThePast;
        var assignees = Sorted.Set(Assignees);
        if (meeting.Tasks.Any(t => t.What == What && t.DueOn == DueOn && t.Assignees.SequenceEqual(assignees)))
            return Decision<MeetingEvent>.Nothing;
        if (meeting.Tasks.Length >= MeetingLimits.Tasks) return CommonRefusals.TooMany("tasks", MeetingLimits.Tasks);
        return new TaskAssigned(new CellTask
        {
            Id = NextId.After('t', meeting.Tasks.LastOrDefault()?.Id),
            MeetingId = meeting.Id,
            What = What,
            Assignees = assignees,
            DueOn = DueOn,
            ReportOn = ReportOn,
        });
    }
}
