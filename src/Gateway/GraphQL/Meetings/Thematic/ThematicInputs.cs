namespace ChiBo.Gateway.GraphQL.Meetings.Thematic;

/// <summary>Who writes on what, with aim and method agreed.</summary>
public sealed record AssignAuthorInput(
    [property: ID] string MeetingId,
    [property: ID] string MemberId,
    string Topic,
    string Aim,
    string Method,
    DateOnly? DueOn = null);

/// <summary>The written draft: a document of the meeting.</summary>
public sealed record SubmitDraftInput([property: ID] string MeetingId, [property: ID] string DocumentId);

/// <summary>The draft is approved by committee or secretary.</summary>
public sealed record ApproveDraftInput([property: ID] string MeetingId);

/// <summary>A comment for the author.</summary>
public sealed record CommentOnDraftInput([property: ID] string MeetingId, string Text);

/// <summary>The text as revised after the meeting.</summary>
/// <param name="File">Its content; or <paramref name="Sha256"/>.</param>
/// <param name="Sha256">
/// The hash of a content that the caller uploaded to <c>/files</c> before, 64 hexadecimal digits.
/// </param>
public sealed record SubmitFinalTextInput(
    [property: ID] string MeetingId, string Name, IFile? File = null, string? Sha256 = null);

/// <summary>The secretary's assessment.</summary>
public sealed record AssessThematicInput([property: ID] string MeetingId, string Preparation, string Quality,
    string Meaning);
