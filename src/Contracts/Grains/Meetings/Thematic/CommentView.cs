namespace ChiBo.Contracts.Grains.Meetings.Thematic;

/// <summary>A comment that a member gave the author of a thematic draft.</summary>
/// <param name="By">The member who commented.</param>
/// <param name="Text">The comment, at most 4,000 characters.</param>
/// <param name="At">When it was given (UTC).</param>
[GenerateSerializer, Immutable, Alias("meetings.comment-view")]
public sealed record CommentView(
    [property: Id(0)] PersonView By,
    [property: Id(1)] string Text,
    [property: Id(2)] DateTimeOffset At);
