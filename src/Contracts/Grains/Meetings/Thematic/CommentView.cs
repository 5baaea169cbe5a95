namespace ChiBo.Contracts.Grains.Meetings.Thematic;

/// <summary>A comment on the draft.</summary>
[GenerateSerializer, Immutable, Alias("meetings.comment-view")]
public sealed record CommentView(
    [property: Id(0)] PersonView By,
    [property: Id(1)] string Text,
    [property: Id(2)] DateTimeOffset At);
