using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Preparation;
using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Domain.Meetings;

namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>The fields of the minutes.</summary>
/// <param name="Month">Such as 2026-11.</param>
/// <param name="Totals">Numbers and people.</param>
/// <param name="PresentFull">Names; with the probationary and those temporarily in they are all who were
/// present.</param>
/// <param name="PresentExempt">Names; they are among the others.</param>
/// <param name="AbsentExcused">Of those who were expected.</param>
/// <param name="Guests">Those who came.</param>
[GenerateSerializer, Immutable, Alias("meetings.minutes-content-view")]
public sealed record MinutesContentView(
    [property: Id(0)] string SuperiorName,
    [property: Id(1)] string CellName,
    [property: Id(2)] string? Place,
    [property: Id(3)] string Month,
    [property: Id(4)] MeetingKind Kind,
    [property: Id(5)] DateTimeOffset OpenedAt,
    [property: Id(6)] DateTimeOffset? ClosedAt,
    [property: Id(7)] AttendanceView Totals,
    [property: Id(8)] ImmutableArray<string> PresentFull,
    [property: Id(9)] ImmutableArray<string> PresentProbationary,
    [property: Id(10)] ImmutableArray<string> PresentTemporarilyIn,
    [property: Id(11)] ImmutableArray<string> PresentExempt,
    [property: Id(12)] ImmutableArray<AbsenceView> AbsentExcused,
    [property: Id(13)] ImmutableArray<string> AbsentUnexcused,
    [property: Id(14)] ImmutableArray<GuestView> Guests,
    [property: Id(15)] PersonView? Chair,
    [property: Id(16)] PersonView? MinutesTaker,
    [property: Id(17)] ImmutableArray<DocumentView> Documents,
    [property: Id(18)] ImmutableArray<AgendaItemView> Items,
    [property: Id(19)] ImmutableArray<BallotView> Votes,
    [property: Id(20)] ResolutionView? Resolution,
    [property: Id(21)] ImmutableArray<TaskView> Tasks,
    [property: Id(22)] ScoreSheetView? SelfScore,
    [property: Id(23)] string? Dues,
    [property: Id(24)] string? Opening,
    [property: Id(25)] string? Proceedings,
    [property: Id(26)] string? Closing);
