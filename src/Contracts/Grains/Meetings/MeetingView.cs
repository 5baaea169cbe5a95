using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Contracts.Grains.Meetings.Preparation;
using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Contracts.Grains.Meetings.Thematic;
using ChiBo.Domain.Meetings;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>
/// A whole meeting as it stands now and as the caller may see it: opinions, minutes and resolution are for the cell,
/// its superiors, and visitors who were there.
/// </summary>
[GenerateSerializer, Immutable, Alias("meetings.meeting-view")]
public sealed record MeetingView
{
    /// <summary>
    /// The cell's id with month, kind and number, such as <c>khoi-mau/so-tai-chinh/cb-01/2026-11-regular-1</c>.
    /// </summary>
    [Id(0)]
    public required string Id { get; init; }

    /// <summary>The cell that meets.</summary>
    [Id(1)]
    public required string CellId { get; init; }

    /// <summary>The organisation of that cell.</summary>
    [Id(2)]
    public required string OrganisationId { get; init; }

    /// <summary>Counts the stored changes of this meeting; two answers of one version say the same of it.</summary>
    [Id(3)]
    public required long Version { get; init; }

    /// <summary>
    /// Regular, thematic, committee, extraordinary or model: only regular ones count for the month's grade.
    /// </summary>
    [Id(4)]
    public required MeetingKind Kind { get; init; }

    /// <summary>
    /// The month that the meeting counts for, such as 2026-11, in Viet Nam; postponing a regular meeting does not leave
    /// it.
    /// </summary>
    [Id(5)]
    public required string Month { get; init; }

    /// <summary>Which one it is among those of its kind in the month, from 1.</summary>
    [Id(6)]
    public required int Number { get; init; }

    /// <summary>How far the meeting has come, from planned to confirmed, or cancelled.</summary>
    [Id(7)]
    public required MeetingPhase Phase { get; init; }

    /// <summary>
    /// Topic of a thematic meeting or reason of an extraordinary one; null for others and when none was given.
    /// </summary>
    [Id(8)]
    public string? Title { get; init; }

    /// <summary>Where it takes place; null when neither the meeting nor the cell's schedule names one.</summary>
    [Id(9)]
    public string? Place { get; init; }

    /// <summary>Name of the cell as the meeting last knew it.</summary>
    [Id(10)]
    public required string CellName { get; init; }

    /// <summary>Name of the organisation as the meeting last knew it.</summary>
    [Id(11)]
    public required string OrganisationName { get; init; }

    /// <summary>When it is set to begin (UTC), after the last postponement.</summary>
    [Id(12)]
    public required DateTimeOffset ScheduledAt { get; init; }

    /// <summary>When the members were notified (UTC); null before, and again after the meeting was moved.</summary>
    [Id(13)]
    public DateTimeOffset? ConvenedAt { get; init; }

    /// <summary>When the chair opened it (UTC); null before. From then on the roster is frozen.</summary>
    [Id(14)]
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When the session ended (UTC); null before.</summary>
    [Id(15)]
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>When minutes and resolution went to members and superior (UTC); null before.</summary>
    [Id(16)]
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When the superior confirmed the score (UTC); null before. The score stands from then on.</summary>
    [Id(17)]
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>That it was called off, and why; null for a meeting that stands.</summary>
    [Id(18)]
    public CancellationView? Cancellation { get; init; }

    /// <summary>Every move to another time, oldest first, at most 12; more than one is a finding.</summary>
    [Id(19)]
    public required ImmutableArray<PostponementView> Postponements { get; init; }

    /// <summary>When notice and publication are due, and whether they were kept.</summary>
    [Id(20)]
    public required DeadlinesView Deadlines { get; init; }

    /// <summary>Who chairs (chủ trì); null until the meeting opens.</summary>
    [Id(21)]
    public PersonView? Chair { get; init; }

    /// <summary>Who writes the minutes (thư ký cuộc họp), never the chair; null until somebody is appointed.</summary>
    [Id(22)]
    public PersonView? MinutesTaker { get; init; }

    /// <summary>What was noted of the party dues at the opening; null when nothing was.</summary>
    [Id(23)]
    public string? Dues { get; init; }

    /// <summary>
    /// The draft report that was prepared; null before, and for whoever may not read what is said in the cell.
    /// </summary>
    [Id(24)]
    public PreparationView? Preparation { get; init; }

    /// <summary>Documents of the meeting, at most 50.</summary>
    [Id(25)]
    public required ImmutableArray<DocumentView> Documents { get; init; }

    /// <summary>What the meeting deals with, with opinions and conclusions where the caller may read them.</summary>
    [Id(26)]
    public required AgendaView Agenda { get; init; }

    /// <summary>The roll, in numbers and by person.</summary>
    [Id(27)]
    public required AttendanceView Attendance { get; init; }

    /// <summary>People who are not of the cell and are invited, at most 100.</summary>
    [Id(28)]
    public required ImmutableArray<GuestView> Guests { get; init; }

    /// <summary>Members of a working group who were assigned to visit this meeting, at most 20.</summary>
    [Id(29)]
    public required ImmutableArray<ObserverView> Observers { get; init; }

    /// <summary>Who has the floor, who waits, and what share of those present spoke.</summary>
    [Id(30)]
    public required SpeakersView Speakers { get; init; }

    /// <summary>Votes of the meeting in the order they were opened, at most 60.</summary>
    [Id(31)]
    public required ImmutableArray<BallotView> Ballots { get; init; }

    /// <summary>What the meeting resolved; null when it did not, and for whoever may not read minutes.</summary>
    [Id(32)]
    public ResolutionView? Resolution { get; init; }

    /// <summary>Tasks that this meeting gave, at most 60.</summary>
    [Id(33)]
    public required ImmutableArray<TaskView> Tasks { get; init; }

    /// <summary>
    /// Open tasks of the month before, taken over when the meeting was prepared and again when it opened.
    /// </summary>
    [Id(34)]
    public required ImmutableArray<TaskView> CarriedTasks { get; init; }

    /// <summary>How far the minutes have come, and their content for those who may read it.</summary>
    [Id(35)]
    public required MinutesView Minutes { get; init; }

    /// <summary>
    /// Every measure of the meeting with its value as of now; shown to everybody who sees the meeting.
    /// </summary>
    [Id(36)]
    public required ImmutableArray<EvidenceView> Evidence { get; init; }

    /// <summary>What the cell, the working group and the superior gave, side by side.</summary>
    [Id(37)]
    public required ScoresView Scores { get; init; }

    /// <summary>The thematic study of the meeting; null where it has none.</summary>
    [Id(38)]
    public ThematicView? Thematic { get; init; }

    /// <summary>What concerns the caller alone: their attendance, place in the queue and votes.</summary>
    [Id(39)]
    public required MineView Mine { get; init; }

    /// <summary>
    /// Commands that would not be refused to the caller for what the meeting is now; what depends on their content is
    /// checked when they are sent.
    /// </summary>
    [Id(40)]
    public required ImmutableArray<MeetingAction> Permitted { get; init; }

    /// <summary>Commands that would be refused to the caller now, each with the refusal.</summary>
    [Id(41)]
    public required ImmutableArray<DeniedAction> Denied { get; init; }
}
