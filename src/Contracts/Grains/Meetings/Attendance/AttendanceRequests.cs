using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Contracts.Grains.Meetings.Attendance;

/// <summary>Whether the caller will come.</summary>
/// <param name="Reason">Needed when the answer is no.</param>
[GenerateSerializer, Immutable, Alias("meetings.answer-invitation")]
public sealed record AnswerInvitationRequest(
    [property: Id(0)] bool WillAttend,
    [property: Id(1)] string? Reason = null);

/// <summary>Who writes the minutes.</summary>
[GenerateSerializer, Immutable, Alias("meetings.appoint-minutes-taker")]
public sealed record AppointMinutesTakerRequest([property: Id(0)] string MemberId);

/// <summary>What the room shows.</summary>
/// <param name="Code">Six digits, or what the QR code holds.</param>
[GenerateSerializer, Immutable, Alias("meetings.check-in")]
public sealed record CheckInRequest([property: Id(0)] string Code);

/// <summary>Several people at once: as called, or as imported.</summary>
[GenerateSerializer, Immutable, Alias("meetings.record-attendance")]
public sealed record RecordAttendanceRequest([property: Id(0)] ImmutableArray<AttendanceEntryRequest> Entries);

/// <summary>One person.</summary>
/// <param name="PersonId">A member of the roster, a guest or an observer.</param>
/// <param name="Status">Present, or absent with or without a reason.</param>
/// <param name="Reason">Needed when absent with a reason.</param>
/// <param name="At">When they came; null for now.</param>
[GenerateSerializer, Immutable, Alias("meetings.attendance-entry")]
public sealed record AttendanceEntryRequest(
    [property: Id(0)] string PersonId,
    [property: Id(1)] AttendanceStatus Status,
    [property: Id(2)] string? Reason = null,
    [property: Id(3)] DateTimeOffset? At = null);

/// <summary>Who left.</summary>
/// <param name="PersonId">Null for the caller.</param>
[GenerateSerializer, Immutable, Alias("meetings.leave-meeting")]
public sealed record LeaveMeetingRequest([property: Id(0)] string? PersonId = null);
