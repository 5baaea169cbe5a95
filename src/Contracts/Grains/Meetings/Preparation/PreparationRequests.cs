using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Contracts.Grains.Meetings.Preparation;

/// <summary>A document by name; its content was uploaded before and is known by its hash.</summary>
/// <param name="Sha256">64 hexadecimal digits of the content.</param>
/// <param name="Size">Bytes.</param>
[GenerateSerializer, Immutable, Alias("meetings.add-document")]
public sealed record AddDocumentRequest(
    [property: Id(0)] string Name,
    [property: Id(1)] DocumentPresentation Presentation,
    [property: Id(2)] string Sha256,
    [property: Id(3)] long Size,
    [property: Id(4)] string MediaType,
    [property: Id(5)] string? PresenterId = null);

/// <summary>Which document.</summary>
[GenerateSerializer, Immutable, Alias("meetings.remove-document")]
public sealed record RemoveDocumentRequest([property: Id(0)] string DocumentId);
