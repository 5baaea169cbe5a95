namespace ChiBo.Domain.Meetings.Scores;

/// <summary>Who scores.</summary>
public enum ScoreSide
{
    /// <summary>The cell itself (tự chấm).</summary>
    Self,

    /// <summary>The working group that attended.</summary>
    Observers,

    /// <summary>The committees above the cell, or the visitors' lead: they confirm.</summary>
    Superior,
}
