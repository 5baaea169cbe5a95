using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>Orders to an organisation.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class OrganisationMutations
{
    /// <summary>Begins an organisation in the bloc; by the bloc's office.</summary>
    /// <param name="input">The new organisation's id and name.</param>
    [ChecksInput]
    public Task<OrganisationPayload> RegisterOrganisation(RegisterOrganisationInput input, IResolverContext context) =>
        context.OrderOrganisation(input.Id, (organisation, caller) =>
            organisation.Register(caller, new RegisterOrganisationRequest(input.Name)));

    /// <summary>Gives an organisation another name; by the bloc's office.</summary>
    /// <param name="input">The organisation and its new name.</param>
    [ChecksInput]
    public Task<OrganisationPayload> RenameOrganisation(RenameOrganisationInput input, IResolverContext context) =>
        context.OrderOrganisation(input.OrganisationId, (organisation, caller) =>
            organisation.Rename(caller, new RenameRequest(input.Name)));
}
