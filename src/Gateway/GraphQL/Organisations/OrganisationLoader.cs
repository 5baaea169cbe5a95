using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>Organisations by id.</summary>
public sealed class OrganisationLoader(IGrainFactory grains, IBatchScheduler scheduler, DataLoaderOptions options)
    : SeenLoader<OrganisationView>(scheduler, options)
{
    protected override async Task<OrganisationView?> Load(Caller caller, string id) =>
        grains.FindOrganisation(id) is { } organisation ? await organisation.View(caller) : null;
}
