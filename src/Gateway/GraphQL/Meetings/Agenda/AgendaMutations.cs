using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Meetings.Agenda;

/// <summary>Orders about what the meeting deals with.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AgendaMutations
{
    /// <summary>
    /// Sets the whole agenda, in place of the one before; by those who prepare, until an item has been begun.
    /// </summary>
    /// <param name="input">All items in order.</param>
    [ChecksInput]
    public Task<MeetingPayload> SetAgenda(SetAgendaInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.SetAgenda(caller, new SetAgendaRequest(input.Items.Each(i => i.ToRequest()))));

    /// <summary>Gives the chair's conclusion of one item, again to correct it; by whoever leads.</summary>
    /// <param name="input">The item and its conclusion.</param>
    [ChecksInput]
    public Task<MeetingPayload> ConcludeItem(ConcludeItemInput input, IResolverContext context) =>
        context.OrderMeeting(input.MeetingId, (meeting, caller) =>
            meeting.ConcludeItem(caller, new ConcludeItemRequest(input.ItemId, input.Conclusion)));
}
