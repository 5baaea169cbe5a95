using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Agenda;

/// <summary>Orders about what the meeting deals with.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AgendaMutations
{
    [ChecksInput]
    public Task<MeetingPayload> SetAgenda(SetAgendaInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.SetAgenda(caller, new SetAgendaRequest(input.Items.Each(i => i.ToRequest()))));

    [ChecksInput]
    public Task<MeetingPayload> ConcludeItem(ConcludeItemInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.ConcludeItem(caller, new ConcludeItemRequest(input.ItemId, input.Conclusion)));
}
