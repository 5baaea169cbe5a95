using ChiBo.Domain.Ratings;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>The organisation's committee agrees with the proposal.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="Year">The year that is rated, such as 2026, with every month decided.</param>
/// <param name="Grade">
/// The proposal that was seen: refused with <c>rating.proposal-changed</c> when it is another one by now.
/// </param>
public sealed record ConfirmRatingInput([property: ID] string CellId, int Year, RatingGrade Grade);

/// <summary>The organisation's committee gives another rating than the proposed one.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="Year">The year that is rated, such as 2026, with every month decided.</param>
/// <param name="Grade">Another rating than the proposed one.</param>
/// <param name="Reason">Why, at most 1,000 characters.</param>
public sealed record OverruleRatingInput([property: ID] string CellId, int Year, RatingGrade Grade, string Reason);

/// <summary>What the bloc decides of a cell's year.</summary>
/// <param name="CellId">The cell that the command is about, by its id.</param>
/// <param name="Year">The year that is rated, such as 2026, with every month decided.</param>
/// <param name="Grade">The rating that holds from now on.</param>
/// <param name="Reason">
/// Why, at most 1,000 characters; needed where it is not what was confirmed, or decided before.
/// </param>
public sealed record DecideRatingInput(
    [property: ID] string CellId, int Year, RatingGrade Grade, string? Reason = null);
