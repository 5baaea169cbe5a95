using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>The whole public state of something that inspection found.</summary>
public sealed record FindingSnapshot
{
    /// <summary>A path below the cell.</summary>
    public string Id { get; init; } = "";

    public string CellId { get; init; } = "";
    public string OrganisationId { get; init; } = "";
    public string CellName { get; init; } = "";
    public long Version { get; init; }

    /// <summary>When this state came about.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The check, such as attendance-low.</summary>
    public string Code { get; init; } = "";

    /// <summary>Minor, Notable or Serious.</summary>
    public string Severity { get; init; } = "";

    /// <summary>Raised, Answered, Verified, Closed, Healed, Withdrawn or Escalated.</summary>
    public string State { get; init; } = "";

    /// <summary>How often it was raised: a cause that returns raises it again.</summary>
    public int Occurrence { get; init; }

    /// <summary>The month that it counts for, such as 2026-11.</summary>
    public string Month { get; init; } = "";

    public string? MeetingId { get; init; }
    public string? MemberId { get; init; }

    /// <summary>Within its meeting.</summary>
    public string? TaskId { get; init; }

    /// <summary>When it came about, by the record.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>The last time.</summary>
    public DateTimeOffset RaisedAt { get; init; }

    /// <summary>The last day for the cell's answer, in Viet Nam.</summary>
    public DateOnly AnswerBy { get; init; }

    /// <summary>When its cause went away.</summary>
    public DateTimeOffset? HealedAt { get; init; }

    public ImmutableArray<FindingEvidence> Evidence { get; init; } = [];

    /// <summary>The edition of the rules that raised it.</summary>
    public string Edition { get; init; } = "";

    public string? Answer { get; init; }

    /// <summary>The inspection file that it is in.</summary>
    public string? FileId { get; init; }

    /// <summary>Oldest first.</summary>
    public ImmutableArray<FindingHistoryStep> History { get; init; } = [];
}
