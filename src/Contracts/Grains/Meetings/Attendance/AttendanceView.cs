using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Attendance;

/// <summary>Who came. Source of the denominator: domain/process.md §4.</summary>
/// <param name="Members">Of the cell, without those temporarily in: the full and the probationary together.</param>
/// <param name="Exempt">Among the members, like those temporarily out.</param>
/// <param name="Expected">The denominator.</param>
/// <param name="Present">Those present who count in the denominator.</param>
/// <param name="Rate">Percent with one decimal; null before the roll.</param>
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
