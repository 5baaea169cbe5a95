using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Organisations;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>An organisation as lists show it.</summary>
public sealed class OrganisationSummary(OrganisationRow row)
{
    /// <summary>The organisation itself, live.</summary>
    public Task<OrganisationView?> GetOrganisation(
        [GlobalState] Caller caller, OrganisationLoader organisations, CancellationToken cancellation) =>
        organisations.LoadAsync(new Seen(caller, row.Id), cancellation);

    [ID] public string Id => row.Id;

    public string Name => row.Name;
}
