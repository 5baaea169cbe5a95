using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>A member says whether they will come.</summary>
/// <param name="Actor">The member.</param>
/// <param name="WillAttend">Whether.</param>
/// <param name="Reason">Why not.</param>
public sealed record AnswerInvitation(Actor Actor, bool WillAttend, string? Reason) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.IsOfTheCell(meeting, actor) ?? Phases.Within(meeting, MeetingPhase.Convened, MeetingPhase.Open);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (!WillAttend && string.IsNullOrWhiteSpace(Reason)) return AttendanceRefusals.ReasonNeeded;
        if (Limits.CheckOptional("reason", Reason, Limits.Reason) is { } reason) return reason;
        var member = meeting.Find(Actor.MemberId)!;
        if (member.WillAttend == WillAttend && member.Reason == Reason) return Decision<MeetingEvent>.Nothing;
        return new InvitationAnswered(member.MemberId, WillAttend, Reason);
    }
}
