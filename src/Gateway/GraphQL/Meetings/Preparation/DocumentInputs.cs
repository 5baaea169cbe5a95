using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Gateway.GraphQL.Meetings.Preparation;

/// <summary>A document of the meeting.</summary>
/// <param name="File">Its content; or <paramref name="Sha256"/>.</param>
/// <param name="Sha256">
/// The hash of a content that the caller uploaded to <c>/files</c> before, 64 hexadecimal digits.
/// </param>
public sealed record AddDocumentInput(
    [property: ID] string MeetingId,
    string Name,
    DocumentPresentation Presentation,
    [property: ID] string? PresenterId = null,
    IFile? File = null,
    string? Sha256 = null);

/// <summary>A document is taken away before the meeting opens.</summary>
public sealed record RemoveDocumentInput([property: ID] string MeetingId, [property: ID] string DocumentId);
