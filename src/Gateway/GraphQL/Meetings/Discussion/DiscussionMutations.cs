using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Discussion;

/// <summary>Orders about who speaks and what was said.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class DiscussionMutations
{
    /// <summary>
    /// Puts the caller, or somebody the minutes taker asks for, into the queue; again it changes nothing.
    /// </summary>
    /// <param name="input">The meeting, and item and person where they are not what goes without saying.</param>
    [ChecksInput]
    public Task<MeetingPayload> RequestToSpeak(RequestToSpeakInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.RequestToSpeak(caller, new RequestToSpeakRequest(input.ItemId, input.PersonId)));

    /// <summary>Takes somebody out of the queue; by themselves or those who write.</summary>
    /// <param name="input">The meeting, and the person where it is not the caller.</param>
    [ChecksInput]
    public Task<MeetingPayload> WithdrawRequest(WithdrawRequestInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.WithdrawRequest(caller, new WithdrawRequestRequest(input.PersonId)));

    /// <summary>Lets somebody in the room speak, which ends the turn before; by whoever leads.</summary>
    /// <param name="input">The meeting and who may speak.</param>
    [ChecksInput]
    public Task<MeetingPayload> GiveFloor(GiveFloorInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.GiveFloor(caller, new GiveFloorRequest(input.PersonId)));

    /// <summary>Ends the turn of whoever has the floor; by them or whoever leads.</summary>
    /// <param name="input">The meeting.</param>
    [ChecksInput]
    public Task<MeetingPayload> EndTurn(EndTurnInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.EndTurn(caller));

    /// <summary>
    /// Records what somebody said under their name; by themselves or those who write, until the minutes are approved.
    /// </summary>
    /// <param name="input">The item, the opinion, whose it is, and whether it differs.</param>
    [ChecksInput]
    public Task<MeetingPayload> RecordOpinion(RecordOpinionInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.RecordOpinion(
            caller, new RecordOpinionRequest(input.ItemId, input.Text, input.SpeakerId, input.Differs)));
}
