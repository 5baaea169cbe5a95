using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>What an organisation shows beside its own record.</summary>
[ExtendObjectType<OrganisationView>]
public sealed class OrganisationFields
{
    /// <summary>Who did what and when, oldest first.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> GetHistory(
        [Parent] OrganisationView organisation, [GlobalState] Caller caller, IGrainFactory grains) =>
        (await grains.FindOrganisation(organisation.Id)!.History(caller)).Entries;
}
