using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Domain.Meetings;

namespace ChiBo.Office.Visits;

/// <summary>What a working group writes after it attended a meeting. Source: domain/minutes.md.</summary>
public sealed record VisitSheet
{
    /// <summary>The body that sent the group.</summary>
    public required string BlocName { get; init; }

    public required string WorkingGroup { get; init; }

    public required string OrganisationName { get; init; }

    public required string CellName { get; init; }

    public required MeetingKind Kind { get; init; }

    /// <summary>Such as 2026-11.</summary>
    public required string Month { get; init; }

    /// <summary>The day of the meeting, in Viet Nam.</summary>
    public required DateOnly Date { get; init; }

    public string? Place { get; init; }

    public required int Present { get; init; }

    /// <summary>The denominator of attendance.</summary>
    public required int Expected { get; init; }

    /// <summary>Those of the group who attended.</summary>
    public required ImmutableArray<string> Visitors { get; init; }

    public required ImmutableArray<EvidenceView> Evidence { get; init; }

    /// <summary>The group's score; null while it has not scored.</summary>
    public ScoreSheetView? Score { get; init; }

    public string? Remarks { get; init; }

    public string? Recommendations { get; init; }

    /// <summary>Who submitted the sheet for the group.</summary>
    public string? SignedBy { get; init; }

    public DateTimeOffset? SignedAt { get; init; }
}
