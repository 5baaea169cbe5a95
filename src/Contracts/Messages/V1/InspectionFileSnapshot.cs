using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>The whole public state of an inspection of a cell.</summary>
public sealed record InspectionFileSnapshot
{
    /// <summary>A path below the cell.</summary>
    public string Id { get; init; } = "";

    public string CellId { get; init; } = "";
    public string OrganisationId { get; init; } = "";
    public string CellName { get; init; } = "";
    public long Version { get; init; }

    /// <summary>When this state came about.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Among those of the cell, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Proposed, Open, Concluded or Lapsed.</summary>
    public string State { get; init; } = "";

    public DateTimeOffset ProposedAt { get; init; }
    public ImmutableArray<string> FindingIds { get; init; } = [];

    /// <summary>Unanswered, Repeated or Decided.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    public string? Plan { get; init; }
    public ImmutableArray<InspectionTeamMember> Team { get; init; } = [];
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>The account.</summary>
    public string? OpenedById { get; init; }

    public ImmutableArray<InspectionVisitRecord> Visits { get; init; } = [];
    public string? Conclusion { get; init; }
    public DateTimeOffset? ConcludedAt { get; init; }

    /// <summary>The account.</summary>
    public string? ConcludedById { get; init; }
}
