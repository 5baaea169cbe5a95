namespace ChiBo.Domain.Meetings.Scores;

/// <summary>Who scores.</summary>
public enum ScoreSide
{
    /// <summary>The cell.</summary>
    Self,

    /// <summary>The working group that attended.</summary>
    Observers,

    /// <summary>Who confirms.</summary>
    Superior,
}
