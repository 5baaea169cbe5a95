using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Ratings.Decisions;

/// <summary>
/// What an actor may do with a cell's year now, and why not the rest: the orders' own guards are asked.
/// </summary>
public static class RatingActions
{
    private static readonly ImmutableArray<(RatingAction Action, Func<YearStanding, Actor, Refusal?> Guard)> All =
    [
        (RatingAction.ConfirmRating, ConfirmRating.Guard),
        (RatingAction.OverruleRating, OverruleRating.Guard),
        (RatingAction.DecideRating, DecideRating.Guard),
    ];

    /// <summary>Every action with why not; null for what is permitted.</summary>
    public static IEnumerable<(RatingAction Action, Refusal? Refusal)> Of(YearStanding year, Actor actor) =>
        All.Select(a => (a.Action, a.Guard(year, actor)));
}
