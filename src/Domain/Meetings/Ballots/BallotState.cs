namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>Whether votes are taken.</summary>
public enum BallotState
{
    /// <summary>Votes are being taken; no numbers are shown.</summary>
    Open,
    /// <summary>Ended: the totals of that moment stand.</summary>
    Closed,

    /// <summary>Broken off: nothing was decided, and no choice was kept.</summary>
    Cancelled,
}
