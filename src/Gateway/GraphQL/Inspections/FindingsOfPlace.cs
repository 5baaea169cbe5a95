using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Inspections;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>The unresolved findings at or below places, all of a level in one reading; newest first.</summary>
public sealed class FindingsOfPlace(FindingReader findings, IBatchScheduler scheduler, DataLoaderOptions options)
    : OwnLoader<IReadOnlyList<Finding>>(scheduler, options)
{
    protected override async Task<IEnumerable<KeyValuePair<string, IReadOnlyList<Finding>>>> Read(
        Caller caller, IReadOnlyCollection<string> ids, CancellationToken cancellation)
    {
        var places = ids.Select(ScopePath.Parse).ToArray();
        var rows = await findings.Of(caller.FindingReach(), places, unresolvedOnly: true, cancellation);
        return places.Select(place => KeyValuePair.Create<string, IReadOnlyList<Finding>>(
            place.Value, [.. rows.Where(r => place.Contains(ScopePath.Parse(r.CellId))).Select(r => new Finding(r))]));
    }
}
