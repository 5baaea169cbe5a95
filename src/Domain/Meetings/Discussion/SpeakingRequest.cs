namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>Somebody asks to speak.</summary>
/// <param name="PersonId">A member or a guest.</param>
/// <param name="ItemId">On what; null for the meeting as a whole.</param>
/// <param name="At">Since when (UTC).</param>
public sealed record SpeakingRequest(string PersonId, string? ItemId, DateTimeOffset At);
