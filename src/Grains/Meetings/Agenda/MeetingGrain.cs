using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Grains.Meetings.Agenda;

namespace ChiBo.Grains.Meetings;

public sealed partial class MeetingGrain
{
    public Task<Outcome> SetAgenda(Caller caller, SetAgendaRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> ConcludeItem(Caller caller, ConcludeItemRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));
}
