using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Agenda;

namespace ChiBo.Contracts.Grains.Meetings.Agenda;

/// <summary>The whole agenda in order.</summary>
[GenerateSerializer, Immutable, Alias("meetings.set-agenda")]
public sealed record SetAgendaRequest([property: Id(0)] ImmutableArray<AgendaItemRequest> Items);

/// <summary>One item.</summary>
/// <param name="PresenterId">A member or a guest.</param>
/// <param name="Minutes">Time set for it.</param>
[GenerateSerializer, Immutable, Alias("meetings.agenda-item")]
public sealed record AgendaItemRequest(
    [property: Id(0)] string Title,
    [property: Id(1)] AgendaItemKind Kind = AgendaItemKind.Other,
    [property: Id(2)] string? PresenterId = null,
    [property: Id(3)] int? Minutes = null,
    [property: Id(4)] ImmutableArray<string>? DocumentIds = null);

/// <summary>The chair's conclusion.</summary>
[GenerateSerializer, Immutable, Alias("meetings.conclude-item")]
public sealed record ConcludeItemRequest([property: Id(0)] string ItemId, [property: Id(1)] string Conclusion);
