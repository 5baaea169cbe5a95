using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Attendance;

/// <summary>
/// The roll of a meeting in numbers and by person. Numbers follow the roster of the meeting's day, frozen when it
/// opens. Source of the denominator: process.md §4.
/// </summary>
/// <param name="Members">
/// Members of the cell on the meeting's day, full and probationary together, without those temporarily in.
/// </param>
/// <param name="Full">Full members (chính thức) among <c>members</c>.</param>
/// <param name="Probationary">Probationary members (dự bị) among <c>members</c>: they speak and do not vote.</param>
/// <param name="Exempt">
/// How many are exempt (miễn sinh hoạt), among <c>members</c>; one who does not come leaves the denominator.
/// </param>
/// <param name="TemporarilyIn">
/// Members of other cells who take part here for a time (sinh hoạt tạm thời đến), counted beside <c>members</c>.
/// </param>
/// <param name="TemporarilyOut">
/// How many of <c>members</c> take part in another cell for a time (sinh hoạt tạm thời đi): not expected here.
/// </param>
/// <param name="Expected">
/// The denominator: those who are to come, and the exempt and temporarily absent who came all the same.
/// </param>
/// <param name="Present">
/// Of <c>expected</c>, those who were present, also late or only for a part of the meeting.
/// </param>
/// <param name="AbsentExcused">Of <c>expected</c>, those absent with a reason (vắng có lý do).</param>
/// <param name="AbsentUnexcused">
/// Of <c>expected</c>, those absent without a reason (vắng không lý do); more than 0 is a finding.
/// </param>
/// <param name="Rate">
/// <c>present</c> of <c>expected</c> in percent, 0 to 100 with one decimal, rounded down; null before the meeting
/// opened and when nobody was expected.
/// </param>
/// <param name="People">Everybody on the roll, one entry for each.</param>
[GenerateSerializer, Immutable, Alias("meetings.attendance-view")]
public sealed record AttendanceView(
    [property: Id(0)] int Members,
    [property: Id(1)] int Full,
    [property: Id(2)] int Probationary,
    [property: Id(3)] int Exempt,
    [property: Id(4)] int TemporarilyIn,
    [property: Id(5)] int TemporarilyOut,
    [property: Id(6)] int Expected,
    [property: Id(7)] int Present,
    [property: Id(8)] int AbsentExcused,
    [property: Id(9)] int AbsentUnexcused,
    [property: Id(10)] decimal? Rate,
    [property: Id(11)] ImmutableArray<AttendeeView> People);
