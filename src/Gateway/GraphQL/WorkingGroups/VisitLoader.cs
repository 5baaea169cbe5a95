using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Gateway.GraphQL.Kernel;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>Visits by id.</summary>
public sealed class VisitLoader(IGrainFactory grains, IBatchScheduler scheduler, DataLoaderOptions options)
    : SeenLoader<VisitView>(scheduler, options)
{
    protected override async Task<VisitView?> Load(Caller caller, string id) =>
        grains.FindGroupOfVisit(id) is { } group ? await group.GetVisit(caller, id) : null;
}
