using System.Collections.Immutable;
using ChiBo.Domain.Cells;

namespace ChiBo.Contracts.Grains.Cells;

/// <summary>What a meeting needs of its cell: who belongs to it on a date, and where it meets.</summary>
[GenerateSerializer, Immutable, Alias("cells.roster")]
public sealed record CellRoster(
    [property: Id(0)] string CellId,
    [property: Id(1)] string CellName,
    [property: Id(2)] DateOnly On,
    [property: Id(3)] bool HasCommittee,
    [property: Id(4)] CellScheduleView? Schedule,
    [property: Id(5)] ImmutableArray<RosterEntryView> Entries);

/// <summary>One member of the cell as of today: class, standing, position and absences in a row.</summary>
/// <param name="MemberId">Unique in the bloc, and the login name.</param>
/// <param name="Name">The member's name, as minutes have it.</param>
/// <param name="Class">Full or probationary today: a probationary member speaks and does not vote.</param>
/// <param name="Standing">Whether the member is expected at meetings today.</param>
/// <param name="Position">Secretary, deputy, of the committee, or a member without a position.</param>
/// <param name="StandingFrom">First day of a standing other than active; null when active.</param>
/// <param name="StandingUntil">Last day of that standing; null when active or open-ended.</param>
/// <param name="ExcusedStreak">
/// Regular meetings in a row, up to the last one and within its calendar year, missed with a reason. More than 3 break
/// the attendance criterion (Hướng dẫn 12-HD/BTCTW).
/// </param>
/// <param name="AbsentStreak">
/// Regular meetings in a row missed with or without a reason; 2 or more are a finding (process.md §4).
/// </param>
[GenerateSerializer, Immutable, Alias("cells.roster-entry")]
public sealed record RosterEntryView(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string Name,
    [property: Id(2)] MembershipClass Class,
    [property: Id(3)] MemberStanding Standing,
    [property: Id(4)] CellPosition Position,
    [property: Id(5)] DateOnly? StandingFrom,
    [property: Id(6)] DateOnly? StandingUntil,
    [property: Id(7)] int ExcusedStreak,
    [property: Id(8)] int AbsentStreak);

/// <summary>The day of each month (1-28), the time and the place at which the cell meets.</summary>
/// <param name="DayOfMonth">
/// The day of each month on which the regular meeting is, 1 to 28 so that every month has it.
/// </param>
/// <param name="Time">When it begins, in Viet Nam.</param>
/// <param name="Place">Where it takes place, at most 200 characters.</param>
/// <param name="FromMonth">The first month that the schedule holds for, such as 2026-11.</param>
[GenerateSerializer, Immutable, Alias("cells.schedule")]
public sealed record CellScheduleView(
    [property: Id(0)] int DayOfMonth,
    [property: Id(1)] TimeOnly Time,
    [property: Id(2)] string Place,
    [property: Id(3)] string FromMonth);
