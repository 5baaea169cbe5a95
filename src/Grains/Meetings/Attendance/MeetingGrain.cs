using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Grains.Meetings.Attendance;

namespace ChiBo.Grains.Meetings;

public sealed partial class MeetingGrain
{
    private readonly CodeTries _codes = new();

    public Task<Outcome> AnswerInvitation(Caller caller, AnswerInvitationRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> AppointMinutesTaker(Caller caller, AppointMinutesTakerRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> CheckIn(Caller caller, CheckInRequest request) =>
        Execute(_codes.Count(request.ToCommand(caller.ToActor()), Newest, Clock.GetUtcNow()));

    public Task<Outcome> RecordAttendance(Caller caller, RecordAttendanceRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> LeaveMeeting(Caller caller, LeaveMeetingRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<CheckInCode?> GetCheckInCode(Caller caller)
    {
        var at = Clock.GetUtcNow();
        return Task.FromResult(Show(caller, (meeting, actor) => ShowRoomCode.Guard(meeting, actor) is null
            ? new CheckInCode(RoomCode.DigitsAt(meeting, at), RoomCode.QrAt(meeting, at), RoomCode.ShownUntil(at))
            : null));
    }
}
