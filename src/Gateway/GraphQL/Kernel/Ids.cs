using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>
/// From the ids of clients to grains. An id that is none leads nowhere, like one of something that does not exist.
/// </summary>
internal static class Ids
{
    public static IBlocGrain? FindBloc(this IGrainFactory grains, string? id) => grains.Find<IBlocGrain>(id, 1);

    public static IOrganisationGrain? FindOrganisation(this IGrainFactory grains, string? id) =>
        grains.Find<IOrganisationGrain>(id, 2);

    public static ICellGrain? FindCell(this IGrainFactory grains, string? id) => grains.Find<ICellGrain>(id, 3);

    public static IMeetingGrain? FindMeeting(this IGrainFactory grains, string? id) =>
        grains.Find<IMeetingGrain>(id, 4);

    public static IWorkingGroupGrain? FindWorkingGroup(this IGrainFactory grains, string? id) =>
        grains.Find<IWorkingGroupGrain>(id, 2);

    /// <summary>The group that a visit's id lies under.</summary>
    public static IWorkingGroupGrain? FindGroupOfVisit(this IGrainFactory grains, string? id) =>
        ScopePath.TryParse(id, out var visit) && visit.Depth == 3
            ? grains.FindWorkingGroup(visit.Organisation.Value)
            : null;

    /// <summary>The bloc that was named, or the only one in which the caller holds a role.</summary>
    public static string? BlocOf(this Caller caller, string? named)
    {
        if (named is not null) return named;
        var blocs = caller.Grants.Select(g => ScopePath.Parse(g.Scope).Bloc.Value).Distinct().Take(2).ToArray();
        return blocs is [var only] ? only : null;
    }

    private static TGrain? Find<TGrain>(this IGrainFactory grains, string? id, int depth)
        where TGrain : class, IAggregateGrain =>
        ScopePath.TryParse(id, out var path) && path.Depth == depth ? grains.GetGrain<TGrain>(path.ToKey()) : null;
}
