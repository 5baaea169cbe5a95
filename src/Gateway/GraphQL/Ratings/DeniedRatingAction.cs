using ChiBo.Domain.Kernel;
using ChiBo.Domain.Ratings.Decisions;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>A command about the cell's year that the caller may not give now, and why.</summary>
/// <param name="Action">The command about the cell's year that would be refused now.</param>
/// <param name="Code">
/// The refusal that the command would meet now, such as <c>common.not-permitted</c>; stable, listed in docs/rules.md.
/// </param>
/// <param name="Message">
/// The refusal in a Vietnamese sentence, to be shown beside the button that is greyed out.
/// </param>
public sealed record DeniedRatingAction(RatingAction Action, string Code, string Message)
{
    internal static DeniedRatingAction Of(RatingAction action, Refusal refusal) =>
        new(action, refusal.Code, RefusalTexts.For(refusal.Code, refusal.Arguments));
}
