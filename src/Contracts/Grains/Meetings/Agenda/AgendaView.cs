using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Agenda;

/// <summary>What the meeting deals with.</summary>
[GenerateSerializer, Immutable, Alias("meetings.agenda-view")]
public sealed record AgendaView([property: Id(0)] ImmutableArray<AgendaItemView> Items);
