using System.Collections.Immutable;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Meetings;

/// <summary>A meeting as lists and reports see it.</summary>
public sealed record MeetingRow : IRow
{
    public string Id { get; init; } = "";
    public string CellId { get; init; } = "";
    public string OrganisationId { get; init; } = "";
    public long Version { get; init; }
    public DateTimeOffset At { get; init; }
    public string CellName { get; init; } = "";
    public string OrganisationName { get; init; } = "";
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

    /// <summary>How often it was moved.</summary>
    public int Moves { get; init; }

    public string? Chair { get; init; }
    public string? MinutesTaker { get; init; }
    public bool HasCommittee { get; init; }
    public bool CommitteeMet { get; init; }
    public int Members { get; init; }

    /// <summary>The denominator of attendance.</summary>
    public int Expected { get; init; }

    public int Present { get; init; }
    public int AbsentExcused { get; init; }
    public int AbsentUnexcused { get; init; }
    public int Late { get; init; }
    public int? NoticeMinutes { get; init; }
    public int? DocumentsMinutes { get; init; }
    public int Items { get; init; }
    public int Concluded { get; init; }
    public int Ballots { get; init; }
    public int OpenBallots { get; init; }
    public int Speakers { get; init; }
    public int OrdinaryPresent { get; init; }
    public int OrdinarySpeakers { get; init; }
    public int Opinions { get; init; }

    /// <summary>What complete minutes still need.</summary>
    public int Gaps { get; init; }

    public int Tasks { get; init; }
    public int? TargetsMetPercent { get; init; }
    public string? ThematicStage { get; init; }
    public string? ThematicTopic { get; init; }
    public string? RubricEdition { get; init; }
    public decimal? SelfPoints { get; init; }
    public string? SelfGrade { get; init; }
    public ImmutableArray<LostPoints> SelfLost { get; init; } = [];
    public decimal? ObserverPoints { get; init; }
    public string? ObserverGrade { get; init; }
    public ImmutableArray<LostPoints> ObserverLost { get; init; } = [];
    public decimal? ConfirmedPoints { get; init; }
    public string? ConfirmedGrade { get; init; }
    public ImmutableArray<LostPoints> ConfirmedLost { get; init; } = [];
}
