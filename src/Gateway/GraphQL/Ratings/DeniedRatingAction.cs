using ChiBo.Domain.Kernel;
using ChiBo.Domain.Ratings.Decisions;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>What the caller may not do with a cell's year now, and why.</summary>
/// <param name="Message">In Vietnamese.</param>
public sealed record DeniedRatingAction(RatingAction Action, string Code, string Message)
{
    internal static DeniedRatingAction Of(RatingAction action, Refusal refusal) =>
        new(action, refusal.Code, RefusalTexts.For(refusal.Code, refusal.Arguments));
}
