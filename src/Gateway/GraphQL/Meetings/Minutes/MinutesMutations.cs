using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Minutes;

/// <summary>Orders about the minutes.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class MinutesMutations
{
    /// <summary>
    /// Drafts the minutes from what happened; again it changes nothing. By whoever leads and the minutes taker.
    /// </summary>
    /// <param name="input">The meeting, open or closed.</param>
    [ChecksInput]
    public Task<MeetingPayload> DraftMinutes(DraftMinutesInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.DraftMinutes(caller));

    /// <summary>
    /// Sets the words of the draft; facts such as roll and votes are not edited. By whoever leads and the minutes
    /// taker.
    /// </summary>
    /// <param name="input">The words, and opinions in better ones.</param>
    [ChecksInput]
    public Task<MeetingPayload> EditMinutes(EditMinutesInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.EditMinutes(caller, new EditMinutesRequest(
            input.Opening, input.Proceedings, input.Closing,
            input.Corrections.EachOrNull(c => new OpinionCorrectionRequest(c.OpinionId, c.Text)))));

    /// <summary>Freezes the content of the minutes after they were read; by whoever leads, after the close.</summary>
    /// <param name="input">The meeting whose minutes were read.</param>
    [ChecksInput]
    public Task<MeetingPayload> ApproveMinutes(ApproveMinutesInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.ApproveMinutes(caller));

    /// <summary>
    /// Signs the approved minutes, or an addendum, in the caller's capacity; by the minutes taker and the chair.
    /// </summary>
    /// <param name="input">The meeting, and the addendum where it is one.</param>
    [ChecksInput]
    public Task<MeetingPayload> SignMinutes(SignMinutesInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.SignMinutes(caller, new SignMinutesRequest(input.AddendumId)));

    /// <summary>
    /// Writes a correction of signed minutes, to be signed again; by whoever leads and the minutes taker.
    /// </summary>
    /// <param name="input">The meeting and the correction.</param>
    [ChecksInput]
    public Task<MeetingPayload> AddAddendum(AddAddendumInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.AddAddendum(caller, new AddAddendumRequest(input.Text)));

    /// <summary>
    /// Sends minutes and resolution to members and superior, within two days of the close to be on time; by whoever
    /// leads.
    /// </summary>
    /// <param name="input">The meeting with both signatures.</param>
    [ChecksInput]
    public Task<MeetingPayload> PublishMinutes(PublishMinutesInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.PublishMinutes(caller));
}
