namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>What carries a question, over those entitled. Source: domain/process.md §4.</summary>
public enum Majority
{
    /// <summary>More than half of those entitled: 7 of 12.</summary>
    MoreThanHalf,
    /// <summary>At least two thirds of those entitled: 8 of 12, as for proposing an expulsion.</summary>
    TwoThirds,
}
