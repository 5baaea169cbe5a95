using ChiBo.Domain.Cells;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Contracts.Grains.Meetings.Attendance;

/// <summary>
/// One person on the roll: a member of the cell, or somebody temporarily in it, with how they stood on the meeting's
/// day.
/// </summary>
/// <param name="MemberId">The member's id, which is also their login name.</param>
/// <param name="Name">The member's name as the roster of the meeting's day had it.</param>
/// <param name="Class">Full or probationary on the meeting's day: decides whether they vote.</param>
/// <param name="Standing">
/// Active, exempt or temporarily elsewhere on the meeting's day: decides whether they are expected.
/// </param>
/// <param name="Position">
/// Their position in the cell on the meeting's day; <c>MEMBER</c> for those who hold none, over whom the share of
/// ordinary speakers is counted.
/// </param>
/// <param name="Status">Whether they came; <c>EXPECTED</c> until somebody knows.</param>
/// <param name="WillAttend">
/// Their own answer to the notice: true for coming, false for not; null when they have not answered.
/// </param>
/// <param name="Reason">
/// Why they do not come or did not; null when none was given, and for whoever may not read what is said in the cell.
/// </param>
/// <param name="ArrivedAt">When they were found to be present (UTC); null for who has not come.</param>
/// <param name="LeftAt">When they left before the end (UTC); null for who stayed. They still count as present.</param>
/// <param name="IsLate">They arrived more than 15 minutes after the opening; they still count as present.</param>
/// <param name="Way">How their presence was established; null for who is not present.</param>
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
