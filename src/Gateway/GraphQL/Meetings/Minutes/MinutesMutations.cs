using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Minutes;

/// <summary>Orders about the minutes.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class MinutesMutations
{
    [ChecksInput]
    public Task<MeetingPayload> DraftMinutes(DraftMinutesInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.DraftMinutes(caller));

    [ChecksInput]
    public Task<MeetingPayload> EditMinutes(EditMinutesInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.EditMinutes(caller, new EditMinutesRequest(
            input.Opening, input.Proceedings, input.Closing,
            input.Corrections.EachOrNull(c => new OpinionCorrectionRequest(c.OpinionId, c.Text)))));

    [ChecksInput]
    public Task<MeetingPayload> ApproveMinutes(ApproveMinutesInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.ApproveMinutes(caller));

    [ChecksInput]
    public Task<MeetingPayload> SignMinutes(SignMinutesInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.SignMinutes(caller, new SignMinutesRequest(input.AddendumId)));

    [ChecksInput]
    public Task<MeetingPayload> AddAddendum(AddAddendumInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.AddAddendum(caller, new AddAddendumRequest(input.Text)));

    [ChecksInput]
    public Task<MeetingPayload> PublishMinutes(PublishMinutesInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.PublishMinutes(caller));
}
