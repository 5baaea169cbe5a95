using System.Collections.Immutable;

namespace ChiBo.Projections.Reports;

/// <summary>A cell and how its months were graded.</summary>
public sealed record GradeMatrixRow(
    string CellId, string CellName, string OrganisationId, ImmutableArray<GradedMonth> Months);

/// <summary>A month whose score is confirmed.</summary>
public sealed record GradedMonth(string Month, string Grade, decimal? Points, string? MeetingId);
