using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>Calls a meeting off, with a reason.</summary>
public sealed record CancelMeeting(Actor Actor, string Reason) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor) ?? Phases.BeforeOpening(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("reason", Reason, Limits.Reason) is { } reason) return reason;
        return new MeetingCancelled(Reason, at);
    }
}
