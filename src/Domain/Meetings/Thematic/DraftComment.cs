namespace ChiBo.Domain.Meetings.Thematic;

/// <summary>A comment for the author.</summary>
public sealed record DraftComment(string MemberId, string Text, DateTimeOffset At);
