using System.Collections.Immutable;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Inspections;

/// <summary>Something that inspection found, as lists see it.</summary>
public sealed record FindingRow : IRow
{
    public string Id { get; init; } = "";
    public string CellId { get; init; } = "";
    public string OrganisationId { get; init; } = "";
    public long Version { get; init; }
    public DateTimeOffset At { get; init; }
    public string CellName { get; init; } = "";
    public string Code { get; init; } = "";
    public string Severity { get; init; } = "";
    public string State { get; init; } = "";

    /// <summary>Whether anybody still has to do something about it.</summary>
    public bool IsUnresolved { get; init; }

    public int Occurrence { get; init; }

    /// <summary>Such as 2026-11.</summary>
    public string Month { get; init; } = "";

    public string? MeetingId { get; init; }
    public string? MemberId { get; init; }
    public string? TaskId { get; init; }
    public DateTimeOffset Since { get; init; }
    public DateTimeOffset RaisedAt { get; init; }

    /// <summary>In Viet Nam.</summary>
    public DateOnly AnswerBy { get; init; }

    public DateTimeOffset? HealedAt { get; init; }
    public ImmutableArray<FindingEvidence> Evidence { get; init; } = [];
    public string Edition { get; init; } = "";
    public string? Answer { get; init; }
    public string? FileId { get; init; }
    public ImmutableArray<FindingHistoryStep> History { get; init; } = [];
}
