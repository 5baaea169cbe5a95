using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.WorkingGroups;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>Working groups and visits.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class WorkingGroupQueries
{
    /// <summary>The working groups that the caller's scope reaches, by id.</summary>
    public async Task<IReadOnlyList<WorkingGroupView>> GetWorkingGroups(
        [GlobalState] Caller caller, WorkingGroupReader groups, CancellationToken cancellation)
    {
        var members = (await groups.Members(caller.ReachOfVisits(), cancellation)).ToLookup(m => m.GroupId);
        return
        [
            .. (await groups.List(caller.ReachOfVisits(), cancellation)).Select(row => new WorkingGroupView(
                row.Id, row.Name, row.Version, row.LeadId,
                [
                    .. members[row.Id].Select(m =>
                        new GroupMemberView(m.MemberId, m.Name, m.CellId, m.MemberId == row.LeadId)),
                ])),
        ];
    }

    [ChecksInput]
    public async Task<WorkingGroupView?> GetWorkingGroup([ID] string id, [GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindWorkingGroup(id) is { } group ? await group.View(caller) : null;

    [ChecksInput]
    public Task<VisitView?> GetVisit(
        [ID] string id, [GlobalState] Caller caller, VisitLoader visits, CancellationToken cancellation) =>
        visits.LoadAsync(new Seen(caller, id), cancellation);

    /// <summary>
    /// The visits that the filter lets through, newest month first: of the caller's groups, and to the caller's cells.
    /// </summary>
    [UsePaging]
    [ChecksInput]
    public async Task<Connection<VisitSummary>> GetVisits(
        VisitFilterInput? filter, [GlobalState] Caller caller, VisitReader visits, IResolverContext context,
        CancellationToken cancellation)
    {
        filter ??= new VisitFilterInput();
        var below = Below.Of(filter.OrganisationId, filter.CellId);
        return below.IsNowhere
            ? Pages.Nothing<VisitSummary>()
            : await context.Page(
                page => visits.List(caller.ReachOfVisits(), filter.Below(below.Path), page, cancellation),
                row => new VisitSummary(row));
    }

    /// <summary>
    /// A plan of visits for some months, both included and at most 12, for those who plan for the bloc: every cell once
    /// where time allows, cells at risk first. Nothing is stored; <c>planVisit</c> takes over what people agree to.
    /// </summary>
    [ChecksInput]
    public async Task<ProposedPlan> GetProposedVisits(
        string from, string to, [ID] string? blocId, int? visitorsPerVisit, int? visitsPerMonth,
        [GlobalState] Caller caller, VisitPlanning planning, CancellationToken cancellation) =>
        await planning.Propose(caller, blocId, from, to, visitorsPerVisit, visitsPerMonth, cancellation);
}
