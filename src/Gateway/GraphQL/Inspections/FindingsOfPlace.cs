using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Inspections;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>The unresolved findings at or below places, all of a level in one reading; newest first.</summary>
public sealed class FindingsOfPlace(FindingReader findings, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Seen, IReadOnlyList<Finding>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<Seen, IReadOnlyList<Finding>>> LoadBatchAsync(
        IReadOnlyList<Seen> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Seen, IReadOnlyList<Finding>>();
        foreach (var own in keys.GroupBy(k => k.By, ReferenceEqualityComparer.Instance))
        {
            var caller = own.First().By;
            var places = own.Select(k => ScopePath.Parse(k.Id)).ToArray();
            var rows = await findings.Of(caller.FindingReach(), places, unresolvedOnly: true, cancellationToken);
            foreach (var place in places)
                found[new Seen(caller, place.Value)] =
                    [.. rows.Where(r => place.Contains(ScopePath.Parse(r.CellId))).Select(r => new Finding(r))];
        }

        return found;
    }
}
