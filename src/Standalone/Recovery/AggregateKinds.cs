using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Grains.WorkingGroups;

namespace ChiBo.Standalone.Recovery;

/// <summary>Which grain holds the records of a state name.</summary>
internal static class AggregateKinds
{
    /// <summary>Null for a name that this program does not know.</summary>
    public static IAggregateGrain? Find(IGrainFactory grains, string kind, string key) => kind switch
    {
        "bloc" => grains.GetGrain<IBlocGrain>(key),
        "organisation" => grains.GetGrain<IOrganisationGrain>(key),
        "cell" => grains.GetGrain<ICellGrain>(key),
        "meeting" => grains.GetGrain<IMeetingGrain>(key),
        "working-group" => grains.GetGrain<IWorkingGroupGrain>(key),
        _ => null,
    };
}
