using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Inspections;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>Inspections by id, all of a level in one reading; for those who read inspection files.</summary>
public sealed class InspectionLoader(InspectionReader inspections, IBatchScheduler scheduler, DataLoaderOptions options)
    : OwnLoader<InspectionRow>(scheduler, options)
{
    protected override async Task<IEnumerable<KeyValuePair<string, InspectionRow>>> Read(
        Caller caller, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        (await inspections.Find(caller.FileReach(), ids, cancellation))
        .Select(row => KeyValuePair.Create(row.Id, row));
}
