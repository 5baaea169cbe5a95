using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Ratings;

/// <summary>Why a year is not rated higher: one line for each reason.</summary>
/// <param name="Grade">The rating that was not reached.</param>
/// <param name="Kind">What stands in its way.</param>
/// <param name="Of">The grade that a month, or enough months, would have needed.</param>
/// <param name="Months">The months that are worse than every month must be.</param>
/// <param name="Counted">How many months, or places, there are.</param>
/// <param name="Needed">How many months there would have to be.</param>
public sealed record Shortfall(
    RatingGrade Grade,
    ShortfallKind Kind,
    MeetingGrade Of,
    ImmutableArray<Month> Months,
    int Counted,
    int Needed);
