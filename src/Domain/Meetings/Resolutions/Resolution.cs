namespace ChiBo.Domain.Meetings.Resolutions;

/// <summary>What the meeting resolved. Source of its parts: domain/minutes.md.</summary>
/// <param name="Number">Such as 11-NQ/CB.</param>
/// <param name="BallotId">The ballot that carried it.</param>
/// <param name="LastMonth">Results of last month.</param>
/// <param name="NextMonth">Tasks of next month.</param>
/// <param name="Assignment">Who does what.</param>
/// <param name="At">When it was recorded (UTC).</param>
public sealed record Resolution(
    string Number, string BallotId, string LastMonth, string NextMonth, string Assignment, DateTimeOffset At);
