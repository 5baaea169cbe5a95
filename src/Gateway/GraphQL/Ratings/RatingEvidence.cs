using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Scoring;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>The months that a year's proposal rests on, counted by grade.</summary>
public sealed class RatingEvidence(CellYearRated rated)
{
    /// <summary>Every month of the year in which the cell existed, in order.</summary>
    public IReadOnlyList<EvidenceMonth> Months => [.. rated.Months.Select(m => new EvidenceMonth(m))];

    /// <summary>Months whose regular meeting was graded Good.</summary>
    public int Good => rated.Good;

    /// <summary>Months whose regular meeting was graded Fair.</summary>
    public int Fair => rated.Fair;

    /// <summary>Months whose regular meeting was graded Average.</summary>
    public int Average => rated.Average;

    /// <summary>Months graded Poor, missed ones among them.</summary>
    public int Poor => rated.Poor;

    /// <summary>Months that ended without a regular meeting (process.md §3).</summary>
    public int Missed => rated.Missed;

    /// <summary>Months not decided yet: no confirmed score, and not over without a meeting.</summary>
    public int Open => rated.Open;

    /// <summary>The sum of the confirmed points: ranks the cells that compete for the excellent places.</summary>
    public decimal Points => rated.Points;
}

/// <summary>One month of the year as the rating counts it.</summary>
public sealed class EvidenceMonth(RatedYearMonth month)
{
    /// <summary>The month, such as 2026-11.</summary>
    [YearMonth] public string Month => month.Month;

    /// <summary>Grade of the confirmed score; Poor for a missed month; null while it is open.</summary>
    public MeetingGrade? Grade => RatingGrades.ParseMeeting(month.Grade);

    /// <summary>Points of the confirmed score; null while the month is open, and for one that was missed.</summary>
    public decimal? Points => month.Points;

    /// <summary>The month ended without a regular meeting, and counts as Poor.</summary>
    public bool IsMissed => month.IsMissed;
}
