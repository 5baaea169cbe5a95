using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Organisations;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Scoring;

/// <summary>Orders about what meetings are scored by.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RubricMutations
{
    [ChecksInput]
    public Task<BlocPayload> PublishRubricEdition(PublishRubricEditionInput input, IResolverContext context) =>
        context.OrderBloc(input.BlocId, (bloc, caller) =>
            bloc.PublishRubricEdition(caller, new PublishRubricEditionRequest(input.Json)));

    [ChecksInput]
    public Task<BlocPayload> ChooseRubric(ChooseRubricInput input, IResolverContext context) =>
        context.OrderBloc(input.BlocId, (bloc, caller) =>
            bloc.ChooseRubric(caller, new ChooseRubricRequest(input.RubricId, input.FromMonth)));
}
