using ChiBo.Domain.Cells;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Contracts.Grains.Meetings.Attendance;

/// <summary>One person of the roster.</summary>
[GenerateSerializer, Immutable, Alias("meetings.attendee-view")]
public sealed record AttendeeView(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string Name,
    [property: Id(2)] MembershipClass Class,
    [property: Id(3)] MemberStanding Standing,
    [property: Id(4)] CellPosition Position,
    [property: Id(5)] AttendanceStatus Status,
    [property: Id(6)] bool? WillAttend,
    [property: Id(7)] string? Reason,
    [property: Id(8)] DateTimeOffset? ArrivedAt,
    [property: Id(9)] DateTimeOffset? LeftAt,
    [property: Id(10)] bool IsLate,
    [property: Id(11)] CheckInWay? Way);
