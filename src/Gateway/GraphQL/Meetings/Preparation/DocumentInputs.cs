using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Gateway.GraphQL.Meetings.Preparation;

/// <summary>A document for the meeting, with its content or the hash of one uploaded before.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Name">What the document is called in notice and minutes, at most 200 characters.</param>
/// <param name="Presentation">Whether it is to be read in full or presented in summary.</param>
/// <param name="PresenterId">Who presents it, a member or a guest; nobody when missing.</param>
/// <param name="File">The content, 1 byte to 25 MiB; either this or <c>sha256</c>.</param>
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
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="DocumentId">A document that neither the agenda nor the study names.</param>
public sealed record RemoveDocumentInput([property: ID] string MeetingId, [property: ID] string DocumentId);
