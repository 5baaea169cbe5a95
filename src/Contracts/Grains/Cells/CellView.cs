using System.Collections.Immutable;
using ChiBo.Domain.Cells;

namespace ChiBo.Contracts.Grains.Cells;

/// <summary>
/// A cell (chi bộ) with its roster of today, its schedule and the index of its meetings. For members of the cell and
/// those above it.
/// </summary>
[GenerateSerializer, Immutable, Alias("cells.view")]
public sealed record CellView
{
    /// <summary>The organisation's id and the cell's own part, such as <c>khoi-mau/so-tai-chinh/cb-01</c>.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>Name of the cell, at most 200 characters.</summary>
    [Id(1)] public required string Name { get; init; }

    /// <summary>The organisation that the cell belongs to.</summary>
    [Id(2)] public required string OrganisationId { get; init; }

    /// <summary>
    /// Counts the stored changes of the cell itself: roster, schedule, plans and the index of meetings.
    /// </summary>
    [Id(3)] public required long Version { get; init; }

    /// <summary>
    /// The day on which it was registered on the platform, in Viet Nam; months before count for nothing.
    /// </summary>
    [Id(4)] public required DateOnly RegisteredOn { get; init; }

    /// <summary>
    /// There is a cell committee (chi ủy) today; a cell without one records the secretary's preparation instead.
    /// </summary>
    [Id(5)] public required bool HasCommittee { get; init; }

    /// <summary>
    /// The roster as of today, by member id: everybody who belongs to the cell or takes part in it for a time.
    /// </summary>
    [Id(6)] public required ImmutableArray<RosterEntryView> Roster { get; init; }

    /// <summary>The schedule that is in force today; null before the first was set.</summary>
    [Id(7)] public required CellScheduleView? Schedule { get; init; }

    /// <summary>The registered plans of thematic topics, newest year first, at most 30.</summary>
    [Id(8)] public required ImmutableArray<ThematicPlanView> ThematicPlans { get; init; }

    /// <summary>Every meeting that the cell knows of in the last 36 months, newest month first.</summary>
    [Id(9)] public required ImmutableArray<PlannedMeetingView> Meetings { get; init; }

    /// <summary>When this month and the next should have their regular meeting.</summary>
    [Id(10)] public required ImmutableArray<ScheduledMonthView> Upcoming { get; init; }

    /// <summary>Members whom this cell sent and no other cell has taken in yet.</summary>
    [Id(11)] public required ImmutableArray<TransferView> Transfers { get; init; }

    /// <summary>Commands that would not be refused to the caller for what the cell is now.</summary>
    [Id(12)] public ImmutableArray<CellAction> Permitted { get; init; } = [];

    /// <summary>Commands that would be refused to the caller now, each with the refusal.</summary>
    [Id(13)] public ImmutableArray<DeniedCellAction> Denied { get; init; } = [];
}

/// <summary>
/// The thematic topics of a year as the cell registered them with its superior. Source: process.md §2 (S3).
/// </summary>
/// <param name="Year">The calendar year whose topics these are.</param>
/// <param name="RegisteredAt">
/// When it was registered or last replaced (UTC); after 31 January of its year it is a finding.
/// </param>
/// <param name="Topics">The topics, by quarter; every quarter has at least one.</param>
[GenerateSerializer, Immutable, Alias("cells.thematic-plan")]
public sealed record ThematicPlanView(
    [property: Id(0)] int Year,
    [property: Id(1)] DateTimeOffset RegisteredAt,
    [property: Id(2)] ImmutableArray<ThematicTopicView> Topics);

/// <summary>A topic of the plan and the quarter in which it is studied.</summary>
/// <param name="Quarter">The quarter of the year, 1 to 4.</param>
/// <param name="Title">What is studied, at most 500 characters.</param>
[GenerateSerializer, Immutable, Alias("cells.thematic-topic")]
public sealed record ThematicTopicView([property: Id(0)] int Quarter, [property: Id(1)] string Title);

/// <summary>A meeting as the calendar of its cell knows it.</summary>
/// <param name="MeetingId">The meeting's id, with which <c>meeting(id:)</c> reads it whole.</param>
/// <param name="Month">The month that the meeting counts for, such as 2026-11.</param>
/// <param name="Kind">What sort of meeting it is.</param>
/// <param name="Phase">How far it has come.</param>
/// <param name="ScheduledAt">When it is set to begin (UTC).</param>
/// <param name="Expected">The denominator of attendance; 0 before it opened.</param>
/// <param name="Present">Of those expected, who were present; 0 before it opened.</param>
[GenerateSerializer, Immutable, Alias("cells.planned-meeting")]
public sealed record PlannedMeetingView(
    [property: Id(0)] string MeetingId,
    [property: Id(1)] string Month,
    [property: Id(2)] Domain.Meetings.MeetingKind Kind,
    [property: Id(3)] Domain.Meetings.MeetingPhase Phase,
    [property: Id(4)] DateTimeOffset ScheduledAt,
    [property: Id(5)] int Expected,
    [property: Id(6)] int Present);

/// <summary>A month and when its regular meeting should begin (UTC).</summary>
/// <param name="Month">The month, such as 2026-11.</param>
/// <param name="At">When its regular meeting should begin by the schedule (UTC).</param>
/// <param name="Place">Where it should take place by the schedule.</param>
/// <param name="MeetingId">The regular meeting that is planned for it; null when none is yet.</param>
[GenerateSerializer, Immutable, Alias("cells.scheduled-month")]
public sealed record ScheduledMonthView(
    [property: Id(0)] string Month,
    [property: Id(1)] DateTimeOffset At,
    [property: Id(2)] string Place,
    [property: Id(3)] string? MeetingId);
