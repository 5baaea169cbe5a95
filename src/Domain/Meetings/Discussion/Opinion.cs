namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>What somebody said on an item, in summary.</summary>
/// <param name="Id">Within the meeting.</param>
/// <param name="ItemId">On what.</param>
/// <param name="SpeakerId">A member or a guest.</param>
/// <param name="Text">In words.</param>
/// <param name="Differs">Whether it differs from the draft or the majority: the minutes keep it as such.</param>
/// <param name="At">When it was recorded (UTC).</param>
public sealed record Opinion(string Id, string ItemId, string SpeakerId, string Text, bool Differs, DateTimeOffset At);
