using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Attendance;

/// <summary>Orders about who comes.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AttendanceMutations
{
    /// <summary>
    /// Says whether the caller will come; a no needs a reason. By members, from the notice to the close.
    /// </summary>
    /// <param name="input">The answer, and the reason for a no.</param>
    [ChecksInput]
    public Task<MeetingPayload> AnswerInvitation(AnswerInvitationInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.AnswerInvitation(caller, new AnswerInvitationRequest(input.WillAttend, input.Reason)));

    /// <summary>
    /// Names who writes and signs the minutes, never the chair; by whoever leads, until the minutes are approved.
    /// </summary>
    /// <param name="input">The meeting and the member.</param>
    [ChecksInput]
    public Task<MeetingPayload> AppointMinutesTaker(AppointMinutesTakerInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.AppointMinutesTaker(caller, new AppointMinutesTakerRequest(input.MemberId)));

    /// <summary>
    /// Notes the caller as present by the code that the room shows; again it changes nothing. Five wrong codes in two
    /// minutes make the caller wait.
    /// </summary>
    /// <param name="input">The meeting and the room's code.</param>
    [ChecksInput]
    public Task<MeetingPayload> CheckIn(CheckInInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.CheckIn(caller, new CheckInRequest(input.Code)));

    /// <summary>
    /// Notes several people at once as present or absent; by whoever leads and the minutes taker, until the minutes are
    /// approved.
    /// </summary>
    /// <param name="input">One entry for each person.</param>
    [ChecksInput]
    public Task<MeetingPayload> RecordAttendance(RecordAttendanceInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.RecordAttendance(
            caller,
            new RecordAttendanceRequest(input.Entries.Each(e =>
                new AttendanceEntryRequest(e.PersonId, e.Status, e.Reason, e.At?.ToUniversalTime())))));

    /// <summary>
    /// Notes that somebody leaves before the end; they still count as present. Whoever chairs cannot leave.
    /// </summary>
    /// <param name="input">The meeting, and who leaves where it is not the caller.</param>
    [ChecksInput]
    public Task<MeetingPayload> LeaveMeeting(LeaveMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.LeaveMeeting(caller, new LeaveMeetingRequest(input.PersonId)));
}
