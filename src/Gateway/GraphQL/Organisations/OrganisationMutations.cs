using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>Orders to an organisation.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class OrganisationMutations
{
    [ChecksInput]
    public Task<OrganisationPayload> RegisterOrganisation(RegisterOrganisationInput input, IResolverContext context) =>
        context.OrderOrganisation(input.Id, (organisation, caller) =>
            organisation.Register(caller, new RegisterOrganisationRequest(input.Name)));

    [ChecksInput]
    public Task<OrganisationPayload> RenameOrganisation(RenameOrganisationInput input, IResolverContext context) =>
        context.OrderOrganisation(input.OrganisationId, (organisation, caller) =>
            organisation.Rename(caller, new RenameRequest(input.Name)));
}
