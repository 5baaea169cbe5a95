namespace ChiBo.Domain.Meetings.Course;

/// <summary>Why and when a meeting was called off.</summary>
public sealed record Cancellation(string Reason, DateTimeOffset At);
