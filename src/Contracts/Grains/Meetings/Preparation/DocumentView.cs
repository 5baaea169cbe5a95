using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Contracts.Grains.Meetings.Preparation;

/// <summary>
/// A document of the meeting (tài liệu): its name and what is needed to download it from <c>/files/{meeting
/// id}/{document id}</c>.
/// </summary>
/// <param name="Id">Unique within the meeting; the last part of the download address.</param>
/// <param name="Name">What the document is called in notice and minutes, at most 200 characters.</param>
/// <param name="Presentation">Whether it is read to the meeting in full or in summary.</param>
/// <param name="Presenter">Who presents it, a member or a guest; null when nobody was named.</param>
/// <param name="Sha256">
/// Hash of the content, 64 hexadecimal digits: the same content has the same hash in every meeting.
/// </param>
/// <param name="Size">Size of the content in bytes, 1 to 25 MiB.</param>
/// <param name="MediaType">
/// What the content is by its first bytes, such as <c>application/pdf</c>, whatever the file was named.
/// </param>
/// <param name="AddedAt">When it was added (UTC); documents are due a day before the meeting.</param>
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
