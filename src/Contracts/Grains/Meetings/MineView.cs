using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>What concerns the caller alone: nobody else is shown this.</summary>
/// <param name="Attendance">Whether the caller came; null when the caller is not on the roll of this meeting.</param>
/// <param name="WillAttend">The caller's own answer to the notice; null when they have not answered.</param>
/// <param name="IsInQueue">The caller asked to speak and waits.</param>
/// <param name="HasFloor">The caller may speak now.</param>
/// <param name="VotedBallots">
/// Ids of open votes and past ones in which the caller's vote was taken; not what it was.
/// </param>
/// <param name="HeldBallots">
/// Ids of secret electronic ballots whose vote by the caller is taken and waits to go into the box with others.
/// </param>
[GenerateSerializer, Immutable, Alias("meetings.mine-view")]
public sealed record MineView(
    [property: Id(0)] AttendanceStatus? Attendance,
    [property: Id(1)] bool? WillAttend,
    [property: Id(2)] bool IsInQueue,
    [property: Id(3)] bool HasFloor,
    [property: Id(4)] ImmutableArray<string> VotedBallots,
    [property: Id(5)] ImmutableArray<string> HeldBallots);
