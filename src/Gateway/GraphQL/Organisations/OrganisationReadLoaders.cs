using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Organisations;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>Organisations as the read model knows them.</summary>
public sealed class ListedOrganisationLoader(OrganisationReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : ReadLoader<OrganisationView>(scheduler, options)
{
    protected override async Task<IEnumerable<KeyValuePair<string, OrganisationView>>> Read(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        (await reader.Find(scope, ids, cancellation)).Select(row => KeyValuePair.Create(row.Id, Show(row)));

    internal static OrganisationView Show(OrganisationRow row) =>
        new(row.Id, row.Name, row.Version, VietnamTime.DateOf(row.RegisteredAt));
}

/// <summary>How large organisations are.</summary>
public sealed class OrganisationCountsLoader(OrganisationReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : ReadLoader<BlocCounts>(scheduler, options)
{
    protected override async Task<IEnumerable<KeyValuePair<string, BlocCounts>>> Read(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        (await reader.Count(scope, ids, cancellation)).Select(row => KeyValuePair.Create(
            row.OrganisationId,
            new BlocCounts
            {
                Organisations = scope.Contains(ScopePath.Parse(row.OrganisationId)) ? 1 : 0,
                Cells = row.Cells,
                Members = row.Members,
            }));
}
