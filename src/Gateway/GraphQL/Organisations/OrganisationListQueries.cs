using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Organisations;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>Lists of organisations.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class OrganisationListQueries
{
    /// <summary>The organisations that the caller's scope and the filter let through, by id.</summary>
    /// <param name="filter">Narrows the list; every organisation in scope when missing.</param>
    [UsePaging]
    [ChecksInput]
    public Task<Connection<OrganisationView>> GetOrganisations(
        OrganisationFilterInput? filter, [GlobalState] Caller caller, OrganisationReader organisations,
        IResolverContext context, CancellationToken cancellation) =>
        context.Page(
            page => organisations.List(caller.Reach(), filter?.Text, page, cancellation),
            ListedOrganisationLoader.Show);
}
