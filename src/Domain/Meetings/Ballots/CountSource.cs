namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>Where the numbers of a show of hands come from.</summary>
public enum CountSource
{
    /// <summary>The members' own devices.</summary>
    Taps,

    /// <summary>The totals that tellers entered.</summary>
    Tellers,
}
