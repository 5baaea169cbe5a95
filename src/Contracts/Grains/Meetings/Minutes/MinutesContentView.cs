using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Preparation;
using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Domain.Meetings;

namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>
/// The fields of the minutes in the official form; as they would be now while a draft, as they were approved
/// afterwards. Source: minutes.md.
/// </summary>
/// <param name="SuperiorName">The superior body in the heading: the name of the organisation.</param>
/// <param name="CellName">The cell in the heading.</param>
/// <param name="Place">Where the meeting took place; null when none is known.</param>
/// <param name="Month">The month in the title, such as 2026-11.</param>
/// <param name="Kind">What sort of meeting the title names.</param>
/// <param name="OpenedAt">When the meeting was opened (UTC).</param>
/// <param name="ClosedAt">When it was closed (UTC); null while it is in session.</param>
/// <param name="Totals">The roll in numbers and by person, as the totals of the form need it.</param>
/// <param name="PresentFull">Names of the full members of the cell who were present.</param>
/// <param name="PresentProbationary">Names of the probationary members who were present.</param>
/// <param name="PresentTemporarilyIn">
/// Names of those present who belong to another cell and take part here for a time.
/// </param>
/// <param name="PresentExempt">
/// Names of the exempt members who came all the same; they are among the full and probationary too.
/// </param>
/// <param name="AbsentExcused">Of those expected, who was absent with a reason, each with it.</param>
/// <param name="AbsentUnexcused">Of those expected, names of those absent without a reason.</param>
/// <param name="Guests">Guests who came, with whom they represent.</param>
/// <param name="Chair">Who chaired; null only while nobody does.</param>
/// <param name="MinutesTaker">Who wrote the minutes; null until somebody is appointed.</param>
/// <param name="Documents">Documents presented, each with how.</param>
/// <param name="Items">Items of the agenda with presenter, opinions and the chair's conclusion.</param>
/// <param name="Votes">Votes with their numbers: for, against, another opinion, and what that was.</param>
/// <param name="Resolution">What was resolved; null when nothing was.</param>
/// <param name="Tasks">Tasks that the meeting gave: what, who, deadline.</param>
/// <param name="SelfScore">The sheet that the cell gave itself; null when it did not score itself.</param>
/// <param name="Dues">What was noted of the party dues; null when nothing was.</param>
/// <param name="Opening">
/// Words of the draft about the opening, as the minutes taker wrote them; null when none were written.
/// </param>
/// <param name="Proceedings">Words of the draft about the proceedings; null when none were written.</param>
/// <param name="Closing">Words of the draft about the closing; null when none were written.</param>
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
