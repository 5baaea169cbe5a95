using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Agenda;

namespace ChiBo.Grains.Meetings.Agenda;

/// <summary>The wire's requests about the agenda as orders.</summary>
internal static class AgendaCommands
{
    public static SetAgenda ToCommand(this SetAgendaRequest request, Actor actor) => new(
        actor,
        [
            .. request.Items.Select(i => new AgendaItem
            {
                Title = i.Title,
                Kind = i.Kind,
                PresenterId = i.PresenterId,
                Minutes = i.Minutes,
                DocumentIds = i.DocumentIds ?? [],
            }),
        ]);

    public static ConcludeItem ToCommand(this ConcludeItemRequest request, Actor actor) =>
        new(actor, request.ItemId, request.Conclusion);
}
