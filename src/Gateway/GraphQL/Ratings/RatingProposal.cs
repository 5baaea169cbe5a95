using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Ratings;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>What the evidence proposes for a year, by the rule of the edition (rubrics.md).</summary>
public sealed class RatingProposal(CellYearRated rated)
{
    /// <summary>The rating that the evidence proposes.</summary>
    public RatingGrade Grade => RatingGrades.Parse(rated.Proposed)!.Value;

    /// <summary>Excellent by its months, and the organisation's places are taken by better cells.</summary>
    public bool IsCapped => rated.IsCapped;

    /// <summary>No month of the year is open: people may confirm it.</summary>
    public bool IsComplete => rated.Open == 0;

    /// <summary>Id of the rule that was applied, such as <c>khoi-phu-tho</c>.</summary>
    public string Rule => rated.Rule;

    /// <summary>Why it is not a better rating, nearest to the best first; empty for Excellent.</summary>
    public IReadOnlyList<WhyNotHigherLine> WhyNotHigher => [.. rated.Shortfalls.Select(s => new WhyNotHigherLine(s))];
}
