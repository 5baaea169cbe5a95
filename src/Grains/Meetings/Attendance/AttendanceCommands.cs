using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Grains.Meetings.Attendance;

/// <summary>The wire's requests about who comes as orders.</summary>
internal static class AttendanceCommands
{
    public static AnswerInvitation ToCommand(this AnswerInvitationRequest request, Actor actor) =>
        new(actor, request.WillAttend, request.Reason);

    public static AppointMinutesTaker ToCommand(this AppointMinutesTakerRequest request, Actor actor) =>
        new(actor, request.MemberId);

    public static CheckIn ToCommand(this CheckInRequest request, Actor actor) => new(actor, request.Code);

    public static RecordAttendance ToCommand(this RecordAttendanceRequest request, Actor actor) => new(
        actor, [.. request.Entries.Select(e => new AttendanceEntry(e.PersonId, e.Status, e.Reason, e.At))]);

    public static LeaveMeeting ToCommand(this LeaveMeetingRequest request, Actor actor) => new(actor, request.PersonId);
}
