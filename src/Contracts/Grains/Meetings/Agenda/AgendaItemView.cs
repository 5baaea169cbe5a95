using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Domain.Meetings.Agenda;

namespace ChiBo.Contracts.Grains.Meetings.Agenda;

/// <summary>One item of the agenda with what was said and concluded under it.</summary>
/// <param name="Id">Unique within the meeting; opinions, conclusions and ballots name their item by it.</param>
/// <param name="Title">What the item is called on the agenda, at most 500 characters.</param>
/// <param name="Kind">What the item is about; <c>OTHER</c> when it was not said.</param>
/// <param name="Presenter">Who presents it, a member or a guest; null when nobody was named.</param>
/// <param name="Minutes">
/// Minutes of time set for the item, 1 to 480; null when none were set. Not the time that it took.
/// </param>
/// <param name="DocumentIds">
/// The meeting's documents that belong to the item, by their ids; a document named here cannot be removed
/// (<c>document.in-use</c>).
/// </param>
/// <param name="Opinions">
/// Opinions recorded under the item, in the order they were recorded; empty for whoever may not read what was said,
/// such as a report client.
/// </param>
/// <param name="Conclusion">
/// The chair's conclusion of this item (kết luận từng nội dung); null until it was given, and for whoever may not read
/// what was said.
/// </param>
/// <param name="ConcludedAt">
/// When the chair last concluded the item (UTC); null while it has no conclusion. Shown also to those who may not read
/// the conclusion.
/// </param>
[GenerateSerializer, Immutable, Alias("meetings.agenda-item-view")]
public sealed record AgendaItemView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Title,
    [property: Id(2)] AgendaItemKind Kind,
    [property: Id(3)] PersonView? Presenter,
    [property: Id(4)] int? Minutes,
    [property: Id(5)] ImmutableArray<string> DocumentIds,
    [property: Id(6)] ImmutableArray<OpinionView> Opinions,
    [property: Id(7)] string? Conclusion,
    [property: Id(8)] DateTimeOffset? ConcludedAt);
