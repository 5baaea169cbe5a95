using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Organisations;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Scoring;

/// <summary>Orders about what meetings are scored by.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RubricMutations
{
    /// <summary>
    /// Publishes an edition of the bloc's own for good; it scores nothing until it is chosen. By the bloc's committee
    /// and office.
    /// </summary>
    /// <param name="input">The text of the edition, which <c>checkRubric</c> checks beforehand.</param>
    [ChecksInput]
    public Task<BlocPayload> PublishRubricEdition(PublishRubricEditionInput input, IResolverContext context) =>
        context.OrderBloc(input.BlocId, (bloc, caller) =>
            bloc.PublishRubricEdition(caller, new PublishRubricEditionRequest(input.Json)));

    /// <summary>
    /// Lets an edition score from a month on; closed months keep theirs (rubrics.md). By the bloc's committee and
    /// office.
    /// </summary>
    /// <param name="input">The edition and its first month.</param>
    [ChecksInput]
    public Task<BlocPayload> ChooseRubric(ChooseRubricInput input, IResolverContext context) =>
        context.OrderBloc(input.BlocId, (bloc, caller) =>
            bloc.ChooseRubric(caller, new ChooseRubricRequest(input.RubricId, input.FromMonth)));
}
