namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>One line of the roll as it is called.</summary>
/// <param name="PersonId">A member of the roster, a guest or an observer.</param>
/// <param name="Status">Present, or absent with or without a reason.</param>
/// <param name="Reason">Of an absence.</param>
/// <param name="At">When they came (UTC); null for now.</param>
public sealed record AttendanceEntry(string PersonId, AttendanceStatus Status, string? Reason, DateTimeOffset? At);
