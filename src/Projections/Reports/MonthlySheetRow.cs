using System.Collections.Immutable;
using ChiBo.Projections.Meetings;

namespace ChiBo.Projections.Reports;

/// <summary>A cell's line of the monthly sheet (bảng tháng). Source: minutes.md.</summary>
public sealed record MonthlySheetRow
{
    /// <summary>The cell of this line.</summary>
    public required string CellId { get; init; }
    /// <summary>Name of the cell as the read model has it now.</summary>
    public required string CellName { get; init; }
    /// <summary>The organisation that the cell belongs to.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>Name of the organisation; null where the caller's scope does not reach it.</summary>
    public required string? OrganisationName { get; init; }

    /// <summary>Members of the cell: on the meeting's day once it opened, as the roster stands before.</summary>
    public required int Members { get; init; }

    /// <summary>How the regular meeting of the month stands; of several the one that was held counts.</summary>
    public required MonthState State { get; init; }

    /// <summary>
    /// The regular meeting of the month, of several the one that was held; null while none is planned.
    /// </summary>
    public required string? MeetingId { get; init; }

    /// <summary>The day on which it was opened, or is set to begin, in Viet Nam; null while none is planned.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>Of <c>expected</c>, who were present; null before the meeting opens.</summary>
    public required int? Present { get; init; }

    /// <summary>The denominator of attendance (process.md §4); null before the meeting opens.</summary>
    public required int? Expected { get; init; }

    /// <summary>Points of the confirmed score; null until the superior has confirmed.</summary>
    public required decimal? Points { get; init; }

    /// <summary>The confirmed grade.</summary>
    public required string? Grade { get; init; }

    /// <summary>Criteria that did not get all their points in the confirmed score; empty until then.</summary>
    public required ImmutableArray<LostPoints> Lost { get; init; }

    /// <summary>Points that the cell gave itself; null while it has not.</summary>
    public required decimal? SelfPoints { get; init; }

    public required string? SelfGrade { get; init; }
}
