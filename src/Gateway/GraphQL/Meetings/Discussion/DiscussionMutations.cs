using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Discussion;

/// <summary>Orders about who speaks and what was said.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class DiscussionMutations
{
    [ChecksInput]
    public Task<MeetingPayload> RequestToSpeak(RequestToSpeakInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.RequestToSpeak(caller, new RequestToSpeakRequest(input.ItemId, input.PersonId)));

    [ChecksInput]
    public Task<MeetingPayload> WithdrawRequest(WithdrawRequestInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.WithdrawRequest(caller, new WithdrawRequestRequest(input.PersonId)));

    [ChecksInput]
    public Task<MeetingPayload> GiveFloor(GiveFloorInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.GiveFloor(caller, new GiveFloorRequest(input.PersonId)));

    [ChecksInput]
    public Task<MeetingPayload> EndTurn(EndTurnInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.EndTurn(caller));

    [ChecksInput]
    public Task<MeetingPayload> RecordOpinion(RecordOpinionInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.RecordOpinion(
            caller, new RecordOpinionRequest(input.ItemId, input.Text, input.SpeakerId, input.Differs)));
}
