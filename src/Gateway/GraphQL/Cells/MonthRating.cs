using ChiBo.Domain.Scoring;
using ChiBo.Projections.Cells;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>What a month of a cell counts as, as the rating service said.</summary>
public sealed class MonthRating(CellMonthRow row)
{
    /// <summary>Such as 2026-11.</summary>
    public string Month => row.Month;

    /// <summary>Of the regular meeting's confirmed score; Poor for a month that ended without one.</summary>
    public MeetingGrade Grade => Enum.Parse<MeetingGrade>(row.Grade);

    /// <summary>The confirmed points; null for a month without a regular meeting.</summary>
    public decimal? Points => row.Points;

    [ID] public string? MeetingId => row.MeetingId;

    /// <summary>The edition that scored it.</summary>
    public string? RubricEdition => row.RubricEdition;

    /// <summary>The month ended without a regular meeting.</summary>
    public bool IsMissed => row.IsMissed;
}
