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

    /// <summary>A working group by its id; null when it does not exist or the caller does not see it.</summary>
    /// <param name="id">The working group, such as <c>khoi-mau/to-cong-tac-1</c>.</param>
    public async Task<WorkingGroupView?> GetWorkingGroup([ID] string id, [GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindWorkingGroup(id) is { } group ? await group.View(caller) : null;

    /// <summary>A visit by its id, live; null when it does not exist or the caller does not see it.</summary>
    /// <param name="id">The visit, as lists of visits name it.</param>
    public Task<VisitView?> GetVisit(
        [ID] string id, [GlobalState] Caller caller, VisitLoader visits, CancellationToken cancellation) =>
        visits.LoadAsync(new Seen(caller, id), cancellation);

    /// <summary>
    /// The visits that the filter lets through, newest month first: of the caller's groups, and to the caller's cells.
    /// </summary>
    /// <param name="filter">Narrows the list; every visit that the caller sees there when missing.</param>
    [UsePaging]
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
    /// <param name="from">The first month of the plan, such as 2026-11.</param>
    /// <param name="to">The last month of the plan, at most 11 months later, itself included.</param>
    /// <param name="blocId">The bloc meant; may be missing where the caller serves only one.</param>
    /// <param name="visitorsPerVisit">How many members attend each visit, 1 to 20; 2 when missing.</param>
    /// <param name="visitsPerMonth">Most visits that one group makes in a month, from 1; 10 when missing.</param>
    public async Task<ProposedPlan> GetProposedVisits(
        [YearMonth] string from, [YearMonth] string to, [ID] string? blocId, int? visitorsPerVisit, int? visitsPerMonth,
        [GlobalState] Caller caller, VisitPlanning planning, CancellationToken cancellation) =>
        await planning.Propose(caller, blocId, from, to, visitorsPerVisit, visitsPerMonth, cancellation);
}
