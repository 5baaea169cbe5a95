using System.Collections.Immutable;

namespace ChiBo.Domain.Meetings.Agenda;

/// <summary>The meeting has an agenda.</summary>
public sealed record AgendaSet(ImmutableArray<AgendaItem> Items) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with { Agenda = Items };
}
