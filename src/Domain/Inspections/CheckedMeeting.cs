using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Domain.Inspections;

/// <summary>What inspection knows of a meeting: times and numbers, no opinion, no vote of a person.</summary>
public sealed record CheckedMeeting
{
    public required string Id { get; init; }

    public required MeetingKind Kind { get; init; }

    public required Month Month { get; init; }

    public bool IsCancelled { get; init; }

    public DateTimeOffset ScheduledAt { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public DateTimeOffset? SignedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When it was moved, each time.</summary>
    public ImmutableArray<DateTimeOffset> Moves { get; init; } = [];

    public bool HasCommittee { get; init; }

    public bool CommitteeMet { get; init; }

    /// <summary>The denominator of attendance.</summary>
    public int Expected { get; init; }

    public int Present { get; init; }

    public int AbsentUnexcused { get; init; }

    public ImmutableArray<CheckedAbsence> Absences { get; init; } = [];

    public int OrdinaryPresent { get; init; }

    public int OrdinarySpeakers { get; init; }

    /// <summary>How long before the meeting its notice was given; null when none was.</summary>
    public int? NoticeMinutes { get; init; }

    /// <summary>How long before it the last document was given; null when there was none.</summary>
    public int? DocumentsMinutes { get; init; }

    /// <summary>What the minutes lack.</summary>
    public ImmutableArray<MissingPart> Gaps { get; init; } = [];

    public ImmutableArray<CheckedTask> Tasks { get; init; } = [];

    public CheckedScore? SelfScore { get; init; }

    public CheckedScore? ObserverScore { get; init; }

    /// <summary>The last name of its path, such as 2026-11-regular-1.</summary>
    [JsonIgnore]
    public string Name => Id[(Id.LastIndexOf('/') + 1)..];

    [JsonIgnore]
    public bool IsHeld => ClosedAt is not null && !IsCancelled;

    /// <summary>Whether it is one of those that a cell holds as a whole, prepares and scores.</summary>
    [JsonIgnore]
    public bool IsOfTheWholeCell => Kind is MeetingKind.Regular or MeetingKind.Thematic or MeetingKind.Model;
}
