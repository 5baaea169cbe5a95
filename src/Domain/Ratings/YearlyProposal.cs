using System.Collections.Immutable;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Ratings;

/// <summary>What the evidence proposes for a cell's year. People confirm or overrule it.</summary>
/// <param name="CellId">The cell.</param>
/// <param name="Grade">The proposed rating.</param>
/// <param name="Good">Months of each grade, missed ones among the Poor.</param>
/// <param name="Points">The sum of the confirmed points: ranks those who compete for the excellent places.</param>
/// <param name="IsCapped">Excellent by its months, and the organisation's places are taken.</param>
public sealed record YearlyProposal(
    string CellId,
    RatingGrade Grade,
    int Good,
    int Fair,
    int Average,
    int Poor,
    int Missed,
    decimal Points,
    bool IsCapped = false)
{
    /// <summary>Null while no month is decided.</summary>
    public static YearlyProposal? For(string cellId, RatingRule rule, ImmutableArray<MonthResult> months)
    {
        if (PeriodRating.OfYear(rule, months) is not { } grade) return null;
        int Count(MeetingGrade wanted) => months.Count(m => m.Grade == wanted);
        return new YearlyProposal(
            cellId,
            grade,
            Count(MeetingGrade.Good),
            Count(MeetingGrade.Fair),
            Count(MeetingGrade.Average),
            Count(MeetingGrade.Poor),
            months.Count(m => m.IsMissed),
            months.Sum(m => m.Points ?? 0));
    }
}
