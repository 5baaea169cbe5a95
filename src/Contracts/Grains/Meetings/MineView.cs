using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>What concerns the caller alone.</summary>
/// <param name="Attendance">Null when the caller is not of the roster.</param>
/// <param name="WillAttend">The answer to the invitation.</param>
/// <param name="VotedBallots">Ballots that hold the vote of the caller.</param>
/// <param name="HeldBallots">Secret ballots where the vote is held and not in the box yet.</param>
[GenerateSerializer, Immutable, Alias("meetings.mine-view")]
public sealed record MineView(
    [property: Id(0)] AttendanceStatus? Attendance,
    [property: Id(1)] bool? WillAttend,
    [property: Id(2)] bool IsInQueue,
    [property: Id(3)] bool HasFloor,
    [property: Id(4)] ImmutableArray<string> VotedBallots,
    [property: Id(5)] ImmutableArray<string> HeldBallots);
