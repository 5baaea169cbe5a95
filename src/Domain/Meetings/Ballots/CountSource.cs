namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>Where the numbers of a show of hands come from.</summary>
public enum CountSource
{
    /// <summary>What the members tapped on their own devices.</summary>
    Taps,

    /// <summary>What the tellers counted and entered.</summary>
    Tellers,
}
