using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>The whole public state of a meeting. No opinion, no vote of a person.</summary>
public sealed record MeetingSnapshot
{
    public string Id { get; init; } = "";
    public string CellId { get; init; } = "";
    public string OrganisationId { get; init; } = "";
    public string CellName { get; init; } = "";
    public string OrganisationName { get; init; } = "";
    public long Version { get; init; }

    /// <summary>When this state came about.</summary>
    public DateTimeOffset At { get; init; }

    public string Kind { get; init; } = "";

    /// <summary>Such as 2026-11.</summary>
    public string Month { get; init; } = "";

    public int Number { get; init; }
    public string Phase { get; init; } = "";
    public string? Title { get; init; }
    public string? Place { get; init; }
    public DateTimeOffset ScheduledAt { get; init; }
    public DateTimeOffset? ConvenedAt { get; init; }
    public DateTimeOffset? OpenedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public DateTimeOffset? SignedAt { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }
    public DateTimeOffset? ConfirmedAt { get; init; }
    public string? CancelReason { get; init; }
    public ImmutableArray<MeetingMove> Moves { get; init; } = [];

    /// <summary>Name.</summary>
    public string? Chair { get; init; }

    /// <summary>Name.</summary>
    public string? MinutesTaker { get; init; }

    public bool HasCommittee { get; init; }
    public bool CommitteeMet { get; init; }
    public MeetingAttendance Attendance { get; init; } = new();

    /// <summary>Once closed.</summary>
    public ImmutableArray<MeetingAbsence> Absences { get; init; } = [];

    public MeetingSpeaking Speaking { get; init; } = new();

    /// <summary>How long before the meeting its notice was given.</summary>
    public int? NoticeMinutes { get; init; }

    /// <summary>How long before it the last document was given.</summary>
    public int? DocumentsMinutes { get; init; }

    public int Items { get; init; }

    /// <summary>Items with a conclusion.</summary>
    public int Concluded { get; init; }

    public int OpenBallots { get; init; }
    public ImmutableArray<MeetingBallot> Ballots { get; init; } = [];

    /// <summary>What its minutes lack, once closed.</summary>
    public ImmutableArray<MeetingGap> Gaps { get; init; } = [];

    public ImmutableArray<MeetingTask> Tasks { get; init; } = [];

    /// <summary>Of the tasks that were due from last month; null when none were.</summary>
    public int? TargetsMetPercent { get; init; }

    public string? ThematicStage { get; init; }
    public string? ThematicTopic { get; init; }
    public MeetingScore? SelfScore { get; init; }
    public MeetingScore? ObserverScore { get; init; }
    public MeetingScore? ConfirmedScore { get; init; }
}
