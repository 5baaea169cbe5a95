using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Agenda;

// One interface over several pages: its namespace is that of the first.
namespace ChiBo.Contracts.Grains.Meetings;

public partial interface IMeetingGrain
{
    /// <summary>Sets the whole agenda, in order.</summary>
    [Alias("set-agenda")]
    Task<Outcome> SetAgenda(Caller caller, SetAgendaRequest request);

    /// <summary>Records the chair's conclusion of one item; again to correct it.</summary>
    [Alias("conclude-item")]
    Task<Outcome> ConcludeItem(Caller caller, ConcludeItemRequest request);
}
