using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Gateway.GraphQL.Meetings.Attendance;

/// <summary>Whether the caller will come.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="WillAttend">True for coming, false for not.</param>
/// <param name="Reason">
/// Why they do not come, at most 1,000 characters; needed for a no (<c>attendance.reason-needed</c>).
/// </param>
public sealed record AnswerInvitationInput([property: ID] string MeetingId, bool WillAttend, string? Reason = null);

/// <summary>Which member writes and signs the minutes.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="MemberId">A member on the roll who is not absent and does not chair.</param>
public sealed record AppointMinutesTakerInput([property: ID] string MeetingId, [property: ID] string MemberId);

/// <summary>The caller is present, with the code that the room shows.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Code">Six digits, or what the QR code holds.</param>
public sealed record CheckInInput([property: ID] string MeetingId, string Code);

/// <summary>Several people at once: as called, or as imported.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Entries">One entry for each person, at most 300; all of them are taken or none.</param>
public sealed record RecordAttendanceInput([property: ID] string MeetingId,
    IReadOnlyList<AttendanceEntryInput> Entries);

/// <summary>What is recorded of one person.</summary>
/// <param name="PersonId">A member of the roster, a guest or an observer.</param>
/// <param name="Status">Whether the person came; a guest or an observer is only present or not.</param>
/// <param name="Reason">Why they are absent, at most 1,000 characters; needed for one absent with a reason.</param>
/// <param name="At">When they came, on the day of the meeting; now when missing.</param>
public sealed record AttendanceEntryInput(
    [property: ID] string PersonId, AttendanceStatus Status, string? Reason = null, DateTimeOffset? At = null);

/// <summary>Somebody leaves before the end.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="PersonId">Who, by the id that the roll or the guest list has; the caller when missing.</param>
public sealed record LeaveMeetingInput([property: ID] string MeetingId, [property: ID] string? PersonId = null);
