using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>Orders about the course of a meeting.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class MeetingMutations
{
    /// <summary>
    /// Puts a meeting into the cell's calendar; by secretary and deputy. The regular ones are planned by the platform
    /// from the schedule.
    /// </summary>
    /// <param name="input">Cell, month, kind and time; place and title where they are known.</param>
    [ChecksInput]
    public async Task<MeetingPayload> PlanMeeting(PlanMeetingInput input, IResolverContext context) =>
        MeetingId.TryMake(input.CellId, input.Month, input.Kind, input.Number, out var id) is { } refusal
            ? new MeetingPayload(input.CellId, refusal)
            : await context.OrderMeeting(id, (meeting, caller) => meeting.PlanMeeting(
                caller, new PlanMeetingRequest(input.ScheduledAt.ToUniversalTime(), input.Place, input.Title)));

    /// <summary>
    /// Gives the draft report in its four parts, again to correct it; by secretary, deputy and committee, before the
    /// notice.
    /// </summary>
    /// <param name="input">The four parts, the key questions, and what came before the meeting.</param>
    [ChecksInput]
    public Task<MeetingPayload> PrepareMeeting(PrepareMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.PrepareMeeting(caller, new PrepareMeetingRequest(
            input.PartyWork, input.ProfessionalTask, input.MassOrganisations, input.NextProgramme,
            [.. input.KeyQuestions], input.Mood, input.CommitteeMetOn, input.SecretaryPreparation)));

    /// <summary>
    /// Notifies the members of time, place, agenda and documents, at least a day ahead to be on time; by secretary and
    /// deputy.
    /// </summary>
    /// <param name="input">The prepared meeting.</param>
    [ChecksInput]
    public Task<MeetingPayload> ConveneMeeting(ConveneMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.ConveneMeeting(caller));

    /// <summary>
    /// Moves a meeting to another time before it opens; a regular one stays in its month. By secretary and deputy.
    /// </summary>
    /// <param name="input">The new time, the reason, and the place where it changes.</param>
    [ChecksInput]
    public Task<MeetingPayload> PostponeMeeting(PostponeMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.PostponeMeeting(
            caller, new PostponeMeetingRequest(input.ScheduledAt.ToUniversalTime(), input.Reason, input.Place)));

    /// <summary>
    /// Calls a meeting off before it opens; by secretary and deputy. A month without a regular meeting remains a
    /// finding.
    /// </summary>
    /// <param name="input">The meeting and the reason.</param>
    [ChecksInput]
    public Task<MeetingPayload> CancelMeeting(CancelMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.CancelMeeting(caller, new CancelMeetingRequest(input.Reason)));

    /// <summary>
    /// Invites somebody who is not of the cell, to attend and speak without a vote; by secretary, deputy or chair.
    /// </summary>
    /// <param name="input">Who, and whom they represent.</param>
    [ChecksInput]
    public Task<MeetingPayload> InviteGuest(InviteGuestInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.InviteGuest(caller, new InviteGuestRequest(input.Name, input.Position, input.MemberId)));

    /// <summary>
    /// Opens a convened meeting on its day or after, which freezes the roster; by secretary and deputy.
    /// </summary>
    /// <param name="input">Who chairs, and what was noted of the dues.</param>
    [ChecksInput]
    public Task<MeetingPayload> OpenMeeting(OpenMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.OpenMeeting(caller, new OpenMeetingRequest(input.ChairId, input.Dues)));

    /// <summary>Closes the session, with no ballot open; by whoever leads. Minutes and scores follow.</summary>
    /// <param name="input">The open meeting.</param>
    [ChecksInput]
    public Task<MeetingPayload> ConcludeMeeting(ConcludeMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.ConcludeMeeting(caller));
}
