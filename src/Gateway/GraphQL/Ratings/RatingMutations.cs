using ChiBo.Contracts.Messages.V1;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Hosting.Clocks;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>Orders about the ratings of years; the rating service carries them out.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RatingMutations
{
    /// <summary>
    /// Agrees with the rating that the evidence proposes for a cell's year; by the organisation's committee, once every
    /// month is decided.
    /// </summary>
    /// <param name="input">The cell, the year, and the proposal that was seen.</param>
    [ChecksInput]
    public Task<RatingPayload> ConfirmRating(
        ConfirmRatingInput input, DecisionClock clock, IResolverContext context) =>
        Order(context, by => new ConfirmRating
        {
            By = by, At = clock.GetUtcNow(), CellId = input.CellId, Year = input.Year, Grade = input.Grade.ToString(),
        });

    /// <summary>
    /// Gives a cell's year another rating than the proposed one; by the organisation's committee, with a reason.
    /// </summary>
    /// <param name="input">The cell, the year, the rating and the reason.</param>
    [ChecksInput]
    public Task<RatingPayload> OverruleRating(
        OverruleRatingInput input, DecisionClock clock, IResolverContext context) =>
        Order(context, by => new OverruleRating
        {
            By = by,
            At = clock.GetUtcNow(),
            CellId = input.CellId,
            Year = input.Year,
            Grade = input.Grade.ToString(),
            Reason = input.Reason,
        });

    /// <summary>Decides a cell's year; by the bloc's committee, after the organisation's.</summary>
    /// <param name="input">The cell, the year, the rating, and a reason where it is another one.</param>
    [ChecksInput]
    public Task<RatingPayload> DecideRating(DecideRatingInput input, DecisionClock clock, IResolverContext context) =>
        Order(context, by => new DecideRating
        {
            By = by,
            At = clock.GetUtcNow(),
            CellId = input.CellId,
            Year = input.Year,
            Grade = input.Grade.ToString(),
            Reason = input.Reason,
        });

    private static async Task<RatingPayload> Order<TOrder>(IResolverContext context, Func<Person, TOrder> order)
        where TOrder : class =>
        new(await context.Ask<TOrder, RatingAnswer>(order(context.Orderer().ToPerson())));
}
