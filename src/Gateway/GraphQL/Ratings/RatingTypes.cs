using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Ratings;

internal static class RatingTypes
{
    public static IRequestExecutorBuilder AddRatings(this IRequestExecutorBuilder builder) =>
        builder
            .AddTypeExtension<CellRatingFields>()
            .AddTypeExtension<OrganisationRatingFields>()
            .AddTypeExtension<RatingMutations>();
}
