namespace ChiBo.Domain.Scoring;

/// <summary>Where the points of a criterion come from.</summary>
public enum ScoreSource
{
    /// <summary>Nobody has judged it yet: no points so far.</summary>
    Unscored,

    /// <summary>Computed from a measure of the meeting.</summary>
    Evidence,

    /// <summary>Given by people, for a criterion that people judge.</summary>
    Judged,

    /// <summary>Given by people in place of the computed value, with a reason.</summary>
    Overridden,

    /// <summary>It has no place in this meeting or month: neither points nor loss.</summary>
    NotApplicable,
}
