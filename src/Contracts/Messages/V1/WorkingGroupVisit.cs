using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>A visit of a working group to a cell's regular meeting.</summary>
public sealed record WorkingGroupVisit
{
    public string Id { get; init; } = "";

    /// <summary>How often the visit changed.</summary>
    public long Version { get; init; }

    public string CellId { get; init; } = "";
    public string CellName { get; init; } = "";
    public string OrganisationName { get; init; } = "";

    /// <summary>Such as 2026-11.</summary>
    public string Month { get; init; } = "";

    /// <summary>Planned, Assigned, Submitted, Answered or Cancelled.</summary>
    public string State { get; init; } = "";

    public DateTimeOffset PlannedAt { get; init; }
    public ImmutableArray<string> VisitorIds { get; init; } = [];

    /// <summary>Their names, in the same order.</summary>
    public ImmutableArray<string> Visitors { get; init; } = [];

    /// <summary>This and what follows: null until the lead has submitted.</summary>
    public string? MeetingId { get; init; }

    public DateTimeOffset? HeldAt { get; init; }
    public int? Expected { get; init; }
    public int? Present { get; init; }
    public decimal? Points { get; init; }
    public decimal? Max { get; init; }
    public string? Grade { get; init; }
    public string? Remarks { get; init; }
    public string? Recommendations { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }
    public string? CancelReason { get; init; }

    /// <summary>Of the cell.</summary>
    public string? Answer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }
}
