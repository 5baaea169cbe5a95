using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Cells;
using ChiBo.Gateway.GraphQL.Meetings;
using ChiBo.Gateway.GraphQL.Organisations;
using ChiBo.Gateway.GraphQL.WorkingGroups;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>
/// The one way of every mutation: find the grain, give it the order in the caller's name, show what became of it.
/// </summary>
internal static class Orders
{
    public static readonly Outcome NotFound = Outcome.Refused(0, CommonRefusals.NotFound);

    public static async Task<BlocPayload> OrderBloc(
        this IResolverContext context, string? id, Func<IBlocGrain, Caller, Task<Outcome>> order)
    {
        var caller = context.Orderer();
        var bloc = caller.BlocOf(id);
        return new BlocPayload(bloc, await context.Give(context.Grains().FindBloc(bloc), caller, order));
    }

    public static async Task<OrganisationPayload> OrderOrganisation(
        this IResolverContext context, string id, Func<IOrganisationGrain, Caller, Task<Outcome>> order) =>
        new(id, await context.Give(context.Grains().FindOrganisation(id), context.Orderer(), order));

    public static async Task<CellPayload> OrderCell(
        this IResolverContext context, string id, Func<ICellGrain, Caller, Task<Outcome>> order) =>
        new(id, await context.Give(context.Grains().FindCell(id), context.Orderer(), order));

    public static async Task<MeetingPayload> OrderMeeting(
        this IResolverContext context, string id, Func<IMeetingGrain, Caller, Task<Outcome>> order) =>
        new(id, await context.Give(context.Grains().FindMeeting(id), context.Orderer(), order));

    public static async Task<WorkingGroupPayload> OrderWorkingGroup(
        this IResolverContext context, string id, Func<IWorkingGroupGrain, Caller, Task<Outcome>> order) =>
        new(id, await context.Give(context.Grains().FindWorkingGroup(id), context.Orderer(), order));

    public static Task<VisitPayload> OrderVisit(
        this IResolverContext context, string id, Func<IWorkingGroupGrain, Caller, Task<Outcome>> order) =>
        context.OrderVisit(context.Grains().FindGroupOfVisit(id), order, (group, caller) => group.GetVisit(caller, id));

    /// <param name="context">Of the field.</param>
    /// <param name="group">The group whose visit it is; null leads nowhere.</param>
    /// <param name="order">Given to the group.</param>
    /// <param name="find">The visit afterwards.</param>
    public static async Task<VisitPayload> OrderVisit(
        this IResolverContext context, IWorkingGroupGrain? group, Func<IWorkingGroupGrain, Caller, Task<Outcome>> order,
        Func<IWorkingGroupGrain, Caller, Task<VisitView?>> find) =>
        new(
            await context.Give(group, context.Orderer(), order),
            caller => group is null ? Task.FromResult<VisitView?>(null) : find(group, caller));

    public static IGrainFactory Grains(this IResolverContext context) => context.Service<IGrainFactory>();

    private static Task<Outcome> Give<TGrain>(
        this IResolverContext context, TGrain? grain, Caller caller, Func<TGrain, Caller, Task<Outcome>> order)
        where TGrain : class =>
        grain is null ? Task.FromResult(NotFound) : OnceMore.Order(caller, () => order(grain, caller), context.RequestAborted);
}
