using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Inspections;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>Inspections by id, all of a level in one reading; for those who read inspection files.</summary>
public sealed class InspectionLoader(InspectionReader inspections, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Seen, InspectionRow>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Seen, InspectionRow>> LoadBatchAsync(
        IReadOnlyList<Seen> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Seen, InspectionRow>();
        foreach (var own in keys.GroupBy(k => k.By, ReferenceEqualityComparer.Instance))
        {
            var caller = own.First().By;
            string[] ids = [.. own.Select(k => k.Id).Distinct()];
            foreach (var row in await inspections.Find(caller.FileReach(), ids, cancellationToken))
                found[new Seen(caller, row.Id)] = row;
        }

        return found;
    }
}
