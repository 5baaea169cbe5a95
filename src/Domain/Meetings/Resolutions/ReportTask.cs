using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Resolutions;

/// <summary>
/// Reports on a task, before or after the minutes are signed: the task goes on, the minutes do not change.
/// </summary>
/// <param name="Actor">Who has the task, or who leads.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Result">In words.</param>
/// <param name="IsDone">Whether it is finished.</param>
public sealed record ReportTask(Actor Actor, string TaskId, string Result, bool IsDone) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor)
        ?? Access.Permit(Access.IsLead(meeting, actor) || meeting.Tasks.Any(t => Has(t, actor)))
        ?? Phases.FromOpening(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("result", Result, Limits.Text) is { } text) return text;
        if (meeting.Tasks.FirstOrDefault(t => t.Id == TaskId) is not { } task) return ResolutionRefusals.NoSuchTask;
        if (!Access.IsLead(meeting, Actor) && !Has(task, Actor)) return CommonRefusals.NotPermitted;
        var isDone = task.Progress == TaskProgress.Done;
        if (task.Result == Result && isDone == IsDone) return Decision<MeetingEvent>.Nothing;
        if (isDone && !Access.IsLead(meeting, Actor)) return ResolutionRefusals.AlreadyDone;
        return new TaskReported(TaskId, Result, IsDone, at);
    }

    private static bool Has(CellTask task, Actor actor) =>
        actor.MemberId is { } member && task.Assignees.Holds(member);
}
