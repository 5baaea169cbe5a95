using ChiBo.Contracts.Messages.V1;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Hosting.Clocks;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>Orders about the ratings of years; the rating service carries them out.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RatingMutations
{
    [ChecksInput]
    public Task<RatingPayload> ConfirmRating(
        ConfirmRatingInput input, DecisionClock clock, IResolverContext context) =>
        Order(context, by => new ConfirmRating
        {
            By = by, At = clock.GetUtcNow(), CellId = input.CellId, Year = input.Year, Grade = input.Grade.ToString(),
        });

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
