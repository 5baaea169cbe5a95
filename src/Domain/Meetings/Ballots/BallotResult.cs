namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>What a closed ballot decided.</summary>
public enum BallotResult
{
    Carried,
    NotCarried,
}
