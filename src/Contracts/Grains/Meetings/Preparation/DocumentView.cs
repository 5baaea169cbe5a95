using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Contracts.Grains.Meetings.Preparation;

/// <summary>A document of the meeting.</summary>
[GenerateSerializer, Immutable, Alias("meetings.document-view")]
public sealed record DocumentView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] DocumentPresentation Presentation,
    [property: Id(3)] PersonView? Presenter,
    [property: Id(4)] string Sha256,
    [property: Id(5)] long Size,
    [property: Id(6)] string MediaType,
    [property: Id(7)] DateTimeOffset AddedAt);
