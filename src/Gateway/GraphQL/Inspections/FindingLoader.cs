using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Inspections;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>Findings by id, all of a level in one reading.</summary>
public sealed class FindingLoader(FindingReader findings, IBatchScheduler scheduler, DataLoaderOptions options)
    : OwnLoader<Finding>(scheduler, options)
{
    protected override async Task<IEnumerable<KeyValuePair<string, Finding>>> Read(
        Caller caller, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        (await findings.Find(caller.FindingReach(), ids, cancellation))
        .Select(row => KeyValuePair.Create(row.Id, new Finding(row)));
}
