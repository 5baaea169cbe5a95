using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Domain.Meetings.Agenda;

namespace ChiBo.Contracts.Grains.Meetings.Agenda;

/// <summary>One item of the agenda.</summary>
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
