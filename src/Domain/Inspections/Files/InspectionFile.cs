using System.Collections.Immutable;

namespace ChiBo.Domain.Inspections.Files;

/// <summary>An inspection of a cell: plan, team, visits, conclusion. Source: domain/process.md §6.</summary>
public sealed record InspectionFile
{
    /// <summary>A path below its cell.</summary>
    public required string Id { get; init; }

    public required string CellId { get; init; }

    /// <summary>Among those of the cell, from 1.</summary>
    public required int Number { get; init; }

    public FileState State { get; init; }

    public DateTimeOffset ProposedAt { get; init; }

    /// <summary>What it is about, sorted.</summary>
    public ImmutableArray<string> FindingIds { get; init; } = [];

    /// <summary>Why, each reason once.</summary>
    public ImmutableArray<EscalationReason> Reasons { get; init; } = [];

    public string? Plan { get; init; }

    public ImmutableArray<Inspector> Team { get; init; } = [];

    public DateTimeOffset? OpenedAt { get; init; }

    public string? OpenedById { get; init; }

    public string? OpenOrderId { get; init; }

    /// <summary>In the order in which they were recorded.</summary>
    public ImmutableArray<InspectionVisit> Visits { get; init; } = [];

    public string? Conclusion { get; init; }

    public DateTimeOffset? ConcludedAt { get; init; }

    public string? ConcludedById { get; init; }

    public string? ConcludeOrderId { get; init; }
}
