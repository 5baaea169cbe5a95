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

/// <summary>A whole meeting as one caller may see it.</summary>
[GenerateSerializer, Immutable, Alias("meetings.meeting-view")]
public sealed record MeetingView
{
    [Id(0)]
    public required string Id { get; init; }

    [Id(1)]
    public required string CellId { get; init; }

    [Id(2)]
    public required string OrganisationId { get; init; }

    [Id(3)]
    public required long Version { get; init; }

    [Id(4)]
    public required MeetingKind Kind { get; init; }

    /// <summary>Such as 2026-11.</summary>
    [Id(5)]
    public required string Month { get; init; }

    /// <summary>Among those of its kind in the month, from 1.</summary>
    [Id(6)]
    public required int Number { get; init; }

    [Id(7)]
    public required MeetingPhase Phase { get; init; }

    [Id(8)]
    public string? Title { get; init; }

    [Id(9)]
    public string? Place { get; init; }

    [Id(10)]
    public required string CellName { get; init; }

    [Id(11)]
    public required string OrganisationName { get; init; }

    [Id(12)]
    public required DateTimeOffset ScheduledAt { get; init; }

    [Id(13)]
    public DateTimeOffset? ConvenedAt { get; init; }

    [Id(14)]
    public DateTimeOffset? OpenedAt { get; init; }

    [Id(15)]
    public DateTimeOffset? ClosedAt { get; init; }

    [Id(16)]
    public DateTimeOffset? PublishedAt { get; init; }

    [Id(17)]
    public DateTimeOffset? ConfirmedAt { get; init; }

    [Id(18)]
    public CancellationView? Cancellation { get; init; }

    [Id(19)]
    public required ImmutableArray<PostponementView> Postponements { get; init; }

    [Id(20)]
    public required DeadlinesView Deadlines { get; init; }

    [Id(21)]
    public PersonView? Chair { get; init; }

    [Id(22)]
    public PersonView? MinutesTaker { get; init; }

    [Id(23)]
    public string? Dues { get; init; }

    [Id(24)]
    public PreparationView? Preparation { get; init; }

    [Id(25)]
    public required ImmutableArray<DocumentView> Documents { get; init; }

    [Id(26)]
    public required AgendaView Agenda { get; init; }

    [Id(27)]
    public required AttendanceView Attendance { get; init; }

    [Id(28)]
    public required ImmutableArray<GuestView> Guests { get; init; }

    [Id(29)]
    public required ImmutableArray<ObserverView> Observers { get; init; }

    [Id(30)]
    public required SpeakersView Speakers { get; init; }

    [Id(31)]
    public required ImmutableArray<BallotView> Ballots { get; init; }

    [Id(32)]
    public ResolutionView? Resolution { get; init; }

    [Id(33)]
    public required ImmutableArray<TaskView> Tasks { get; init; }

    /// <summary>Last month's, taken over when the meeting was prepared and opened.</summary>
    [Id(34)]
    public required ImmutableArray<TaskView> CarriedTasks { get; init; }

    [Id(35)]
    public required MinutesView Minutes { get; init; }

    [Id(36)]
    public required ImmutableArray<EvidenceView> Evidence { get; init; }

    [Id(37)]
    public required ScoresView Scores { get; init; }

    /// <summary>Null where the meeting has no study.</summary>
    [Id(38)]
    public ThematicView? Thematic { get; init; }

    [Id(39)]
    public required MineView Mine { get; init; }

    /// <summary>What the caller may do now.</summary>
    [Id(40)]
    public required ImmutableArray<MeetingAction> Permitted { get; init; }

    /// <summary>What not, and why.</summary>
    [Id(41)]
    public required ImmutableArray<DeniedAction> Denied { get; init; }
}
