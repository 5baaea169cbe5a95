using ChiBo.Contracts.Grains.Scoring;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Scoring;

internal static class RubricTypes
{
    public static IRequestExecutorBuilder AddRubrics(this IRequestExecutorBuilder builder) =>
        builder
            .AddTypeExtension<RubricQueries>()
            .AddTypeExtension<RubricMutations>()
            .Show<RubricEditionView>()
            .Show<RubricGroupView>()
            .Show<RubricCriterionView>();
}
