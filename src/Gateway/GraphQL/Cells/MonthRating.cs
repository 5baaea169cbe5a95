using ChiBo.Domain.Scoring;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Cells;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>What a month of a cell counts as, as the rating service said. Source: rubrics.md.</summary>
public sealed class MonthRating(CellMonthRow row)
{
    /// <summary>The month, such as 2026-11.</summary>
    [YearMonth] public string Month => row.Month;

    /// <summary>Of the regular meeting's confirmed score; Poor for a month that ended without one.</summary>
    public MeetingGrade Grade => Enum.Parse<MeetingGrade>(row.Grade);

    /// <summary>Points of the confirmed score; null for a month without a regular meeting.</summary>
    public decimal? Points => row.Points;

    /// <summary>The regular meeting whose confirmed score it is; null for a month without one.</summary>
    [ID] public string? MeetingId => row.MeetingId;

    /// <summary>Id of the edition that scored it; null for a month without a meeting.</summary>
    public string? RubricEdition => row.RubricEdition;

    /// <summary>The month ended without a regular meeting, and counts as Poor.</summary>
    public bool IsMissed => row.IsMissed;
}
