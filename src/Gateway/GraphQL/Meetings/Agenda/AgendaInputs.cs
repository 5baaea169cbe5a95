using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Meetings.Agenda;

/// <summary>The whole agenda in order.</summary>
public sealed record SetAgendaInput([property: ID] string MeetingId, IReadOnlyList<AgendaItemInput> Items);

/// <summary>One item.</summary>
/// <param name="PresenterId">A member or a guest.</param>
/// <param name="Minutes">Time set for it.</param>
public sealed record AgendaItemInput(
    string Title,
    AgendaItemKind Kind = AgendaItemKind.Other,
    [property: ID] string? PresenterId = null,
    int? Minutes = null,
    [property: ID] IReadOnlyList<string>? DocumentIds = null)
{
    internal AgendaItemRequest ToRequest() => new(Title, Kind, PresenterId, Minutes, DocumentIds.OrNull());
}

/// <summary>The chair's conclusion of one item; again to correct it.</summary>
public sealed record ConcludeItemInput([property: ID] string MeetingId, [property: ID] string ItemId,
    string Conclusion);
