using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Agenda;

/// <summary>
/// What the meeting deals with, in order; fixed once an item has been begun (<c>agenda.under-way</c>). Source:
/// process.md §3.
/// </summary>
/// <param name="Items">The items in the order of the meeting, at most 40; empty until an agenda was set.</param>
[GenerateSerializer, Immutable, Alias("meetings.agenda-view")]
public sealed record AgendaView([property: Id(0)] ImmutableArray<AgendaItemView> Items);
