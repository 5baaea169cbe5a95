namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>What a vote says.</summary>
public enum VoteChoice
{
    For,
    Against,

    /// <summary>Another opinion, which the minutes record in its words.</summary>
    Other,
}
