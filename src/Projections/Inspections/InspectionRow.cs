using System.Collections.Immutable;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Inspections;

/// <summary>An inspection of a cell, as lists see it.</summary>
public sealed record InspectionRow : IRow
{
    public string Id { get; init; } = "";
    public string CellId { get; init; } = "";
    public string OrganisationId { get; init; } = "";
    public long Version { get; init; }
    public DateTimeOffset At { get; init; }
    public string CellName { get; init; } = "";
    public int Number { get; init; }
    public string State { get; init; } = "";
    public DateTimeOffset ProposedAt { get; init; }
    public ImmutableArray<string> FindingIds { get; init; } = [];
    public ImmutableArray<string> Reasons { get; init; } = [];
    public string? Plan { get; init; }
    public ImmutableArray<InspectionTeamMember> Team { get; init; } = [];
    public DateTimeOffset? OpenedAt { get; init; }
    public string? OpenedById { get; init; }
    public ImmutableArray<InspectionVisitRecord> Visits { get; init; } = [];
    public string? Conclusion { get; init; }
    public DateTimeOffset? ConcludedAt { get; init; }
    public string? ConcludedById { get; init; }
}
