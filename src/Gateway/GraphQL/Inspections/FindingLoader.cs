using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Inspections;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>Findings by id, all of a level in one reading.</summary>
public sealed class FindingLoader(FindingReader findings, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Seen, Finding>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Seen, Finding>> LoadBatchAsync(
        IReadOnlyList<Seen> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Seen, Finding>();
        foreach (var own in keys.GroupBy(k => k.By, ReferenceEqualityComparer.Instance))
        {
            var caller = own.First().By;
            foreach (var row in await findings.Find(caller.FindingReach(), [.. own.Select(k => k.Id).Distinct()], cancellationToken))
                found[new Seen(caller, row.Id)] = new Finding(row);
        }

        return found;
    }
}
