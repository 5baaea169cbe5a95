using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Scoring;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>What the proposal of a year rests on.</summary>
public sealed class RatingEvidence(CellYearRated rated)
{
    /// <summary>Every month of the year that the cell has.</summary>
    public IReadOnlyList<EvidenceMonth> Months => [.. rated.Months.Select(m => new EvidenceMonth(m))];

    public int Good => rated.Good;

    public int Fair => rated.Fair;

    public int Average => rated.Average;

    /// <summary>Missed ones among them.</summary>
    public int Poor => rated.Poor;

    public int Missed => rated.Missed;

    /// <summary>Months that are not decided yet.</summary>
    public int Open => rated.Open;

    /// <summary>The sum of the confirmed points: ranks the cells that compete for the excellent places.</summary>
    public decimal Points => rated.Points;
}

/// <summary>A month of the evidence.</summary>
public sealed class EvidenceMonth(RatedYearMonth month)
{
    /// <summary>Such as 2026-11.</summary>
    public string Month => month.Month;

    /// <summary>Null while it is open.</summary>
    public MeetingGrade? Grade => RatingGrades.ParseMeeting(month.Grade);

    public decimal? Points => month.Points;

    /// <summary>It ended without a regular meeting, and counts as Poor.</summary>
    public bool IsMissed => month.IsMissed;
}
