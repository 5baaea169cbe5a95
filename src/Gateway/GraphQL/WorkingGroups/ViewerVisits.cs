using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.WorkingGroups;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>The caller's own visits.</summary>
[ExtendObjectType<Viewer>]
public sealed class ViewerVisits
{
    /// <summary>The visits to which the caller is assigned, newest month first.</summary>
    /// <param name="filter">Narrows the list; every visit that the caller sees there when missing.</param>
    [UsePaging]
    [ChecksInput]
    public async Task<Connection<VisitSummary>> GetVisits(
        [Parent] Viewer viewer, VisitFilterInput? filter, [GlobalState] Caller caller, VisitReader visits,
        IResolverContext context, CancellationToken cancellation)
    {
        filter ??= new VisitFilterInput();
        var below = Below.Of(filter.OrganisationId, filter.CellId);
        return below.IsNowhere || viewer.MemberId is not { } me
            ? Pages.Nothing<VisitSummary>()
            : await context.Page(
                page => visits.List(
                    caller.ReachOfVisits(), filter.Below(below.Path) with { VisitorId = me }, page, cancellation),
                row => new VisitSummary(row));
    }
}
