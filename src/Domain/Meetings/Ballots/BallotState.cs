namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>Whether votes are taken.</summary>
public enum BallotState
{
    Open,
    Closed,

    /// <summary>Nothing was decided, and no choice was kept.</summary>
    Cancelled,
}
