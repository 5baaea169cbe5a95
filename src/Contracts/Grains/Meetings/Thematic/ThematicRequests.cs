namespace ChiBo.Contracts.Grains.Meetings.Thematic;

/// <summary>Who writes on what.</summary>
[GenerateSerializer, Immutable, Alias("meetings.assign-author")]
public sealed record AssignAuthorRequest(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string Topic,
    [property: Id(2)] string Aim,
    [property: Id(3)] string Method,
    [property: Id(4)] DateOnly? DueOn = null);

/// <summary>The written draft.</summary>
/// <param name="DocumentId">A document of the meeting.</param>
[GenerateSerializer, Immutable, Alias("meetings.submit-study-draft")]
public sealed record SubmitStudyDraftRequest([property: Id(0)] string DocumentId);

/// <summary>A comment for the author.</summary>
[GenerateSerializer, Immutable, Alias("meetings.comment-on-draft")]
public sealed record CommentOnDraftRequest([property: Id(0)] string Text);

/// <summary>The revised text; its content was uploaded before.</summary>
[GenerateSerializer, Immutable, Alias("meetings.submit-final-text")]
public sealed record SubmitFinalTextRequest(
    [property: Id(0)] string Name,
    [property: Id(1)] string Sha256,
    [property: Id(2)] long Size,
    [property: Id(3)] string MediaType);

/// <summary>The secretary's assessment.</summary>
[GenerateSerializer, Immutable, Alias("meetings.assess-thematic")]
public sealed record AssessThematicRequest(
    [property: Id(0)] string Preparation,
    [property: Id(1)] string Quality,
    [property: Id(2)] string Meaning);
