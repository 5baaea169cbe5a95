namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>What a closed ballot decided.</summary>
public enum BallotResult
{
    /// <summary>Votes for it reached the majority over those entitled.</summary>
    Carried,
    /// <summary>Votes for it stayed under the majority over those entitled.</summary>
    NotCarried,
}
