using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Attendance;

// One interface over several pages: its namespace is that of the first.
namespace ChiBo.Contracts.Grains.Meetings;

public partial interface IMeetingGrain
{
    /// <summary>Says that the caller will come, or why not.</summary>
    [Alias("answer-invitation")]
    Task<Outcome> AnswerInvitation(Caller caller, AnswerInvitationRequest request);

    /// <summary>Appoints who writes the minutes.</summary>
    [Alias("appoint-minutes-taker")]
    Task<Outcome> AppointMinutesTaker(Caller caller, AppointMinutesTakerRequest request);

    /// <summary>Finds the caller present, with the room's code.</summary>
    [Alias("check-in")]
    Task<Outcome> CheckIn(Caller caller, CheckInRequest request);

    /// <summary>Records who is present, and who is absent with or without a reason.</summary>
    [Alias("record-attendance")]
    Task<Outcome> RecordAttendance(Caller caller, RecordAttendanceRequest request);

    /// <summary>Records that somebody left before the end.</summary>
    [Alias("leave-meeting")]
    Task<Outcome> LeaveMeeting(Caller caller, LeaveMeetingRequest request);

    /// <summary>The code to show in the room now; null for whoever may not show it.</summary>
    [Alias("check-in-code")]
    Task<CheckInCode?> GetCheckInCode(Caller caller);
}
