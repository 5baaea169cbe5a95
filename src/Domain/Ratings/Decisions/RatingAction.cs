namespace ChiBo.Domain.Ratings.Decisions;

/// <summary>What somebody may want to do with a cell's year; named as in the API.</summary>
public enum RatingAction
{
    /// <summary>
    /// <c>confirmRating</c>: by the organisation's committee, once every month of the year is decided.
    /// </summary>
    ConfirmRating,
    /// <summary>
    /// <c>overruleRating</c>: by the organisation's committee, once every month of the year is decided.
    /// </summary>
    OverruleRating,
    /// <summary>
    /// <c>decideRating</c>: by the bloc's committee, after the organisation's has confirmed or overruled.
    /// </summary>
    DecideRating,
}
