using ChiBo.Domain.Scoring;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>A cell's row of the grade matrix; a month without a confirmed grade is left out.</summary>
[GraphQLName("GradeMatrixRow")]
public sealed class GradedCell(GradeMatrixRow row)
{
    [ID] public string CellId => row.CellId;

    public string CellName => row.CellName;

    [ID] public string OrganisationId => row.OrganisationId;

    public IReadOnlyList<MonthOfCell> Months => [.. row.Months.Select(month => new MonthOfCell(month))];
}

/// <summary>A graded month of a cell.</summary>
[GraphQLName("GradedMonth")]
public sealed class MonthOfCell(GradedMonth month)
{
    /// <summary>Such as 2026-11.</summary>
    public string Month => month.Month;

    public MeetingGrade? Grade => GradeText.Read(month.Grade);

    public decimal? Points => month.Points;

    [ID] public string? MeetingId => month.MeetingId;
}
