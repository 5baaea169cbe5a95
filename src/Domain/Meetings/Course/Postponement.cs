namespace ChiBo.Domain.Meetings.Course;

/// <summary>One move of a meeting to another time.</summary>
/// <param name="From">When it was to begin (UTC).</param>
/// <param name="To">When it is to begin now (UTC).</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When it was decided (UTC).</param>
/// <param name="Phase">How far the meeting had come.</param>
public sealed record Postponement(
    DateTimeOffset From, DateTimeOffset To, string Reason, DateTimeOffset At, MeetingPhase Phase);
