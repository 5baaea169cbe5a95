using System.Collections.Immutable;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Ratings;

/// <summary>What a period must be like for a rating.</summary>
/// <param name="Grade">The rating.</param>
/// <param name="EveryMonth">No month may be worse.</param>
/// <param name="Months">So many months of a whole period…</param>
/// <param name="AtLeast">…must be at least this.</param>
public sealed record PeriodCondition(RatingGrade Grade, MeetingGrade EveryMonth, int Months, MeetingGrade AtLeast)
{
    public bool HoldsFor(ImmutableArray<MeetingGrade> grades, int wholePeriod) =>
        IsOpenTo(grades) && Count(grades) >= Needed(grades.Length, wholePeriod);

    /// <summary>No month so far rules it out.</summary>
    public bool IsOpenTo(ImmutableArray<MeetingGrade> grades) => grades.All(g => g <= EveryMonth);

    public int Count(ImmutableArray<MeetingGrade> grades) => grades.Count(g => g <= AtLeast);

    /// <summary>For a cell that has fewer months than the whole period: the same share of them, rounded up.</summary>
    public int Needed(int months, int wholePeriod) => ((Months * months) + wholePeriod - 1) / wholePeriod;
}
