namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>What a vote says to the question.</summary>
public enum VoteChoice
{
    /// <summary>Agrees with the question.</summary>
    For,
    /// <summary>Does not agree with the question.</summary>
    Against,

    /// <summary>Another opinion, which the minutes record in its words.</summary>
    Other,
}
