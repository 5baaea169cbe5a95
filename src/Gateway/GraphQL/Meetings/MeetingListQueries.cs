using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Meetings;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>Lists of meetings.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class MeetingListQueries
{
    /// <summary>The meetings that the caller's scope and the filter let through.</summary>
    /// <param name="filter">Narrows the list; every meeting in scope when missing.</param>
    /// <param name="order">What the list is sorted by; newest first when missing.</param>
    [UsePaging]
    [ChecksInput]
    public async Task<Connection<MeetingSummary>> GetMeetings(
        MeetingFilterInput? filter, [GlobalState] Caller caller, MeetingReader meetings, IResolverContext context,
        CancellationToken cancellation, MeetingOrder order = MeetingOrder.NewestFirst)
    {
        filter ??= new MeetingFilterInput();
        var below = Below.Of(filter.OrganisationId, filter.CellId);
        return below.IsNowhere
            ? Pages.Nothing<MeetingSummary>()
            : await context.Page(
                page => meetings.List(caller.Reach(), filter.Below(below.Path), order, page, cancellation),
                row => new MeetingSummary(row));
    }
}
