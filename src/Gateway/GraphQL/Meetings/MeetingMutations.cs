using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>Orders about the course of a meeting.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class MeetingMutations
{
    [ChecksInput]
    public async Task<MeetingPayload> PlanMeeting(PlanMeetingInput input, IResolverContext context) =>
        MeetingId.TryMake(input.CellId, input.Month, input.Kind, input.Number, out var id) is { } refusal
            ? new MeetingPayload(input.CellId, refusal)
            : await context.OrderMeeting(id, (meeting, caller) => meeting.PlanMeeting(
                caller, new PlanMeetingRequest(input.ScheduledAt.ToUniversalTime(), input.Place, input.Title)));

    [ChecksInput]
    public Task<MeetingPayload> PrepareMeeting(PrepareMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.PrepareMeeting(caller, new PrepareMeetingRequest(
            input.PartyWork, input.ProfessionalTask, input.MassOrganisations, input.NextProgramme,
            [.. input.KeyQuestions], input.Mood, input.CommitteeMetOn, input.SecretaryPreparation)));

    [ChecksInput]
    public Task<MeetingPayload> ConveneMeeting(ConveneMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.ConveneMeeting(caller));

    [ChecksInput]
    public Task<MeetingPayload> PostponeMeeting(PostponeMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.PostponeMeeting(
            caller, new PostponeMeetingRequest(input.ScheduledAt.ToUniversalTime(), input.Reason, input.Place)));

    [ChecksInput]
    public Task<MeetingPayload> CancelMeeting(CancelMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.CancelMeeting(caller, new CancelMeetingRequest(input.Reason)));

    [ChecksInput]
    public Task<MeetingPayload> InviteGuest(InviteGuestInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.InviteGuest(caller, new InviteGuestRequest(input.Name, input.Position, input.MemberId)));

    [ChecksInput]
    public Task<MeetingPayload> OpenMeeting(OpenMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.OpenMeeting(caller, new OpenMeetingRequest(input.ChairId, input.Dues)));

    [ChecksInput]
    public Task<MeetingPayload> ConcludeMeeting(ConcludeMeetingInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) => meeting.ConcludeMeeting(caller));
}
