namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>A signature under minutes or an addendum.</summary>
public sealed record Signature(Signatory As, string MemberId, DateTimeOffset At);
