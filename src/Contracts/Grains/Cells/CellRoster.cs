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

/// <summary>One member as of the roster's date; see the domain's <see cref="RosterEntry"/>.</summary>
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
[GenerateSerializer, Immutable, Alias("cells.schedule")]
public sealed record CellScheduleView(
    [property: Id(0)] int DayOfMonth,
    [property: Id(1)] TimeOnly Time,
    [property: Id(2)] string Place,
    [property: Id(3)] string FromMonth);
