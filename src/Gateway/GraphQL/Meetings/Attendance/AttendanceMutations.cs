using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Attendance;

/// <summary>Orders about who comes.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AttendanceMutations
{
    [ChecksInput]
    public Task<MeetingPayload> AnswerInvitation(AnswerInvitationInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.AnswerInvitation(caller, new AnswerInvitationRequest(input.WillAttend, input.Reason)));

    [ChecksInput]
    public Task<MeetingPayload> AppointMinutesTaker(AppointMinutesTakerInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.AppointMinutesTaker(caller, new AppointMinutesTakerRequest(input.MemberId)));

    [ChecksInput]
    public Task<MeetingPayload> CheckIn(CheckInInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.CheckIn(caller, new CheckInRequest(input.Code)));

    [ChecksInput]
    public Task<MeetingPayload> RecordAttendance(RecordAttendanceInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.RecordAttendance(
            caller,
            new RecordAttendanceRequest(input.Entries.Each(e =>
                new AttendanceEntryRequest(e.PersonId, e.Status, e.Reason, e.At?.ToUniversalTime())))));

    [ChecksInput]
    public Task<MeetingPayload> LeaveMeeting(LeaveMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.LeaveMeeting(caller, new LeaveMeetingRequest(input.PersonId)));
}
