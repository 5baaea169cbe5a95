using ChiBo.Domain.Ratings;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>The organisation's committee agrees with the proposal.</summary>
/// <param name="Grade">The proposal that was seen: another one by now is not confirmed.</param>
public sealed record ConfirmRatingInput([property: ID] string CellId, int Year, RatingGrade Grade);

/// <summary>The organisation's committee gives another rating than the proposed one.</summary>
public sealed record OverruleRatingInput([property: ID] string CellId, int Year, RatingGrade Grade, string Reason);

/// <summary>The bloc decides.</summary>
/// <param name="Reason">Needed where it is not what was confirmed, or decided before.</param>
public sealed record DecideRatingInput(
    [property: ID] string CellId, int Year, RatingGrade Grade, string? Reason = null);
