using System.Collections.Immutable;
using ChiBo.Projections.Meetings;

namespace ChiBo.Projections.Reports;

/// <summary>A cell's line of the monthly sheet.</summary>
public sealed record MonthlySheetRow
{
    public required string CellId { get; init; }
    public required string CellName { get; init; }
    public required string OrganisationId { get; init; }

    /// <summary>Null where the caller's scope does not reach it.</summary>
    public required string? OrganisationName { get; init; }

    /// <summary>Of the cell; of the meeting's day once it was held.</summary>
    public required int Members { get; init; }

    public required MonthState State { get; init; }

    /// <summary>Null while none is planned.</summary>
    public required string? MeetingId { get; init; }

    /// <summary>In Viet Nam: when it was held, or is planned.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>Null before it opens.</summary>
    public required int? Present { get; init; }

    public required int? Expected { get; init; }

    /// <summary>The confirmed points; null until then.</summary>
    public required decimal? Points { get; init; }

    /// <summary>The confirmed grade.</summary>
    public required string? Grade { get; init; }

    /// <summary>Of the confirmed score.</summary>
    public required ImmutableArray<LostPoints> Lost { get; init; }

    /// <summary>What the cell gave itself.</summary>
    public required decimal? SelfPoints { get; init; }

    public required string? SelfGrade { get; init; }
}
