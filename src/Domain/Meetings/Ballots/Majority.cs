namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>What carries a question, over those entitled. Source: domain/process.md §4.</summary>
public enum Majority
{
    MoreThanHalf,
    TwoThirds,
}
