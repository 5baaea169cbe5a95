using System.Collections.Immutable;
using ChiBo.Domain.Cells;

namespace ChiBo.Contracts.Grains.Cells;

/// <summary>A cell as it is shown.</summary>
[GenerateSerializer, Immutable, Alias("cells.view")]
public sealed record CellView
{
    [Id(0)] public required string Id { get; init; }

    [Id(1)] public required string Name { get; init; }

    [Id(2)] public required string OrganisationId { get; init; }

    [Id(3)] public required long Version { get; init; }

    [Id(4)] public required DateOnly RegisteredOn { get; init; }

    [Id(5)] public required bool HasCommittee { get; init; }

    /// <summary>Today's roster, by member id.</summary>
    [Id(6)] public required ImmutableArray<RosterEntryView> Roster { get; init; }

    /// <summary>The schedule that is in force today; null before the first was set.</summary>
    [Id(7)] public required CellScheduleView? Schedule { get; init; }

    /// <summary>The yearly plans, newest first.</summary>
    [Id(8)] public required ImmutableArray<ThematicPlanView> ThematicPlans { get; init; }

    /// <summary>The index of meetings, newest month first.</summary>
    [Id(9)] public required ImmutableArray<PlannedMeetingView> Meetings { get; init; }

    /// <summary>When this month and the next should have their regular meeting.</summary>
    [Id(10)] public required ImmutableArray<ScheduledMonthView> Upcoming { get; init; }

    /// <summary>Members on the way to another cell.</summary>
    [Id(11)] public required ImmutableArray<TransferView> Transfers { get; init; }

    /// <summary>What the caller may do now.</summary>
    [Id(12)] public ImmutableArray<CellAction> Permitted { get; init; } = [];

    /// <summary>What not, and why.</summary>
    [Id(13)] public ImmutableArray<DeniedCellAction> Denied { get; init; } = [];
}

/// <summary>The thematic topics of a year.</summary>
[GenerateSerializer, Immutable, Alias("cells.thematic-plan")]
public sealed record ThematicPlanView(
    [property: Id(0)] int Year,
    [property: Id(1)] DateTimeOffset RegisteredAt,
    [property: Id(2)] ImmutableArray<ThematicTopicView> Topics);

/// <summary>A topic and the quarter (1-4) in which it is studied.</summary>
[GenerateSerializer, Immutable, Alias("cells.thematic-topic")]
public sealed record ThematicTopicView([property: Id(0)] int Quarter, [property: Id(1)] string Title);

/// <summary>A meeting as its cell knows it.</summary>
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
/// <param name="MeetingId">The meeting that was planned for it; null when none is yet.</param>
[GenerateSerializer, Immutable, Alias("cells.scheduled-month")]
public sealed record ScheduledMonthView(
    [property: Id(0)] string Month,
    [property: Id(1)] DateTimeOffset At,
    [property: Id(2)] string Place,
    [property: Id(3)] string? MeetingId);
