namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>What a ballot is to decide: it proves that, once, and nothing else.</summary>
public enum BallotSubject
{
    /// <summary>A question that is decided by the ballot itself, such as an election of the minutes taker.</summary>
    Question,

    /// <summary>The resolution of the meeting.</summary>
    Resolution,

    /// <summary>The score that the cell gives its own meeting.</summary>
    SelfScore,
}
