using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Meetings.Agenda;

/// <summary>All items of the agenda, in order.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Items">All items in order, 1 to 40; they replace the agenda before.</param>
public sealed record SetAgendaInput([property: ID] string MeetingId, IReadOnlyList<AgendaItemInput> Items);

/// <summary>One item of an agenda that is set.</summary>
/// <param name="Title">What the item is called, at most 500 characters.</param>
/// <param name="Kind">What the item is about; <c>OTHER</c> when missing.</param>
/// <param name="PresenterId">Who presents it, a member or a guest; nobody when missing.</param>
/// <param name="Minutes">Minutes of time set for it, 1 to 480; none are set when missing.</param>
/// <param name="DocumentIds">Documents of the meeting that belong to the item; none when missing.</param>
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
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="ItemId">The item of the agenda.</param>
/// <param name="Conclusion">The chair's conclusion, at most 8,000 characters; it replaces an earlier one.</param>
public sealed record ConcludeItemInput([property: ID] string MeetingId, [property: ID] string ItemId,
    string Conclusion);
