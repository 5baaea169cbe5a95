using System.Collections.Immutable;

namespace ChiBo.Projections.Reports;

/// <summary>A cell and its graded months: one row of cells by months.</summary>
/// <param name="CellId">The cell of this line.</param>
/// <param name="CellName">Name of the cell as the read model has it now.</param>
/// <param name="OrganisationId">The organisation that the cell belongs to.</param>
/// <param name="Months">Months with a confirmed score, in order; a month without one is left out.</param>
public sealed record GradeMatrixRow(
    string CellId, string CellName, string OrganisationId, ImmutableArray<GradedMonth> Months);

/// <summary>A month of a cell whose regular meeting has a confirmed score.</summary>
/// <param name="Month">The month, such as 2026-11.</param>
/// <param name="Points">Points of the confirmed score.</param>
/// <param name="MeetingId">The regular meeting whose score it is.</param>
public sealed record GradedMonth(string Month, string Grade, decimal? Points, string? MeetingId);
