using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Ratings;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>What the evidence proposes for a year.</summary>
public sealed class RatingProposal(CellYearRated rated)
{
    public RatingGrade Grade => RatingGrades.Parse(rated.Proposed)!.Value;

    /// <summary>Excellent by its months, and the organisation's places are taken by better cells.</summary>
    public bool IsCapped => rated.IsCapped;

    /// <summary>No month of the year is open: people may confirm it.</summary>
    public bool IsComplete => rated.Open == 0;

    /// <summary>The rule that was applied.</summary>
    public string Rule => rated.Rule;

    /// <summary>Why it is not higher: nearest to the best rating first.</summary>
    public IReadOnlyList<WhyNotHigherLine> WhyNotHigher => [.. rated.Shortfalls.Select(s => new WhyNotHigherLine(s))];
}
