using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Cells;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Organisations;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>What an organisation shows beside its own record.</summary>
[ExtendObjectType<OrganisationView>]
public sealed class OrganisationFields
{
    /// <summary>How many cells and members of the organisation the caller sees.</summary>
    public async Task<BlocCounts> GetCounts(
        [Parent] OrganisationView organisation, [GlobalState] Caller caller, OrganisationCountsLoader counts,
        CancellationToken cancellation) =>
        await counts.LoadAsync(new Seen(caller, organisation.Id), cancellation)
        ?? new BlocCounts { Organisations = caller.Reach().Contains(ScopePath.Parse(organisation.Id)) ? 1 : 0 };

    /// <summary>The organisation's cells, by id.</summary>
    [UsePaging]
    [ChecksInput]
    public Task<Connection<CellSummary>> GetCells(
        [Parent] OrganisationView organisation, [GlobalState] Caller caller,
        CellsOfOrganisationLoader cells, IResolverContext context, CancellationToken cancellation) =>
        context.Page(
            page => cells.Load(new SeenPage(caller, organisation.Id, page), cancellation),
            row => new CellSummary(row));

    /// <summary>Every stored command about the organisation itself, oldest first: who gave it, and when.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> GetHistory(
        [Parent] OrganisationView organisation, [GlobalState] Caller caller, IGrainFactory grains) =>
        (await grains.FindOrganisation(organisation.Id)!.History(caller)).Entries;
}
