using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Organisations;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>What a cell shows beside its own record.</summary>
[ExtendObjectType<CellView>]
public sealed class CellFields
{
    public Task<OrganisationView?> GetOrganisation(
        [Parent] CellView cell, [GlobalState] Caller caller, OrganisationLoader organisations,
        CancellationToken cancellation) =>
        organisations.LoadAsync(new Seen(caller, cell.OrganisationId), cancellation);

    /// <summary>Who did what and when, oldest first.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> GetHistory(
        [Parent] CellView cell, [GlobalState] Caller caller, IGrainFactory grains) =>
        (await grains.FindCell(cell.Id)!.History(caller)).Entries;
}
