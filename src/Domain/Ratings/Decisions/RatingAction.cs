namespace ChiBo.Domain.Ratings.Decisions;

/// <summary>What somebody may want to do with a cell's year; named as in the API.</summary>
public enum RatingAction
{
    ConfirmRating,
    OverruleRating,
    DecideRating,
}
