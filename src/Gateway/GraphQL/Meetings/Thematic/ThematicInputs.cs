namespace ChiBo.Gateway.GraphQL.Meetings.Thematic;

/// <summary>Who writes on what, with aim and method agreed.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="MemberId">The member who writes.</param>
/// <param name="Topic">What is to be studied, at most 500 characters.</param>
/// <param name="Aim">The aim agreed with the author, at most 8,000 characters.</param>
/// <param name="Method">The method agreed with the author, at most 8,000 characters.</param>
/// <param name="DueOn">The day by which the draft is due; none is set when missing.</param>
public sealed record AssignAuthorInput(
    [property: ID] string MeetingId,
    [property: ID] string MemberId,
    string Topic,
    string Aim,
    string Method,
    DateOnly? DueOn = null);

/// <summary>The written draft: a document of the meeting.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="DocumentId">The document of this meeting that is the draft.</param>
public sealed record SubmitDraftInput([property: ID] string MeetingId, [property: ID] string DocumentId);

/// <summary>The draft is approved by committee or secretary.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
public sealed record ApproveDraftInput([property: ID] string MeetingId);

/// <summary>A member's comment for the author of the draft.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Text">The comment, at most 4,000 characters.</param>
public sealed record CommentOnDraftInput([property: ID] string MeetingId, string Text);

/// <summary>
/// The study's text as revised after the meeting, with its content or the hash of one uploaded before.
/// </summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Name">What the document is called, at most 200 characters.</param>
/// <param name="File">The content, 1 byte to 25 MiB; either this or <c>sha256</c>.</param>
/// <param name="Sha256">
/// The hash of a content that the caller uploaded to <c>/files</c> before, 64 hexadecimal digits.
/// </param>
public sealed record SubmitFinalTextInput(
    [property: ID] string MeetingId, string Name, IFile? File = null, string? Sha256 = null);

/// <summary>The secretary's assessment of the study in three parts.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Preparation">How well the study was prepared, at most 8,000 characters.</param>
/// <param name="Quality">How good the study and its discussion were, at most 8,000 characters.</param>
/// <param name="Meaning">What it means for the cell and its work, at most 8,000 characters.</param>
public sealed record AssessThematicInput([property: ID] string MeetingId, string Preparation, string Quality,
    string Meaning);
