using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Gateway.GraphQL.Meetings.Attendance;

/// <summary>Whether the caller will come.</summary>
/// <param name="Reason">Needed when the answer is no.</param>
public sealed record AnswerInvitationInput([property: ID] string MeetingId, bool WillAttend, string? Reason = null);

/// <summary>Who writes the minutes.</summary>
public sealed record AppointMinutesTakerInput([property: ID] string MeetingId, [property: ID] string MemberId);

/// <summary>The caller is present, with the code that the room shows.</summary>
/// <param name="Code">Six digits, or what the QR code holds.</param>
public sealed record CheckInInput([property: ID] string MeetingId, string Code);

/// <summary>Several people at once: as called, or as imported.</summary>
public sealed record RecordAttendanceInput([property: ID] string MeetingId,
    IReadOnlyList<AttendanceEntryInput> Entries);

/// <summary>One person.</summary>
/// <param name="PersonId">A member of the roster, a guest or an observer.</param>
/// <param name="Reason">Needed when absent with a reason.</param>
/// <param name="At">When they came; null for now.</param>
public sealed record AttendanceEntryInput(
    [property: ID] string PersonId, AttendanceStatus Status, string? Reason = null, DateTimeOffset? At = null);

/// <summary>Somebody leaves before the end.</summary>
/// <param name="PersonId">Null for the caller.</param>
public sealed record LeaveMeetingInput([property: ID] string MeetingId, [property: ID] string? PersonId = null);
