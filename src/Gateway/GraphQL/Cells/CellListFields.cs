using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Meetings;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>What the read model knows of a cell.</summary>
[ExtendObjectType<CellView>]
public sealed class CellListFields
{
    /// <summary>Meetings of the cell as lists show them, newest first, page by page.</summary>
    /// <param name="kind">Only meetings of this kind; all kinds when missing.</param>
    [UsePaging]
    [ChecksInput]
    public Task<Connection<MeetingSummary>> GetMeetings(
        [Parent] CellView cell, MeetingKind? kind, [GlobalState] Caller caller, MeetingsOfCellLoader meetings,
        IResolverContext context, CancellationToken cancellation) =>
        context.Page(
            page => meetings.Load(new SeenPage(caller, cell.Id, page, kind?.ToString()), cancellation),
            row => new MeetingSummary(row));

    /// <summary>Tasks that meetings of the cell gave, soonest due first.</summary>
    /// <param name="openOnly">True for tasks that are not done; all of them when missing.</param>
    public async Task<IReadOnlyList<CellTask>> GetTasks(
        [Parent] CellView cell, [GlobalState] Caller caller, TasksOfCellLoader tasks, OpenTasksOfCellLoader open,
        CancellationToken cancellation, bool openOnly = false)
    {
        var seen = new Seen(caller, cell.Id);
        return (openOnly ? await open.LoadAsync(seen, cancellation) : await tasks.LoadAsync(seen, cancellation)) ?? [];
    }
}
