using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Cells;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Lists of cells.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CellListQueries
{
    /// <summary>The cells that the caller's scope and the filter let through.</summary>
    /// <param name="filter">Narrows the list; every cell in scope when missing.</param>
    /// <param name="order">What the list is sorted by; by id when missing.</param>
    [UsePaging]
    [ChecksInput]
    public async Task<Connection<CellSummary>> GetCells(
        CellFilterInput? filter, [GlobalState] Caller caller, CellReader cells, IResolverContext context,
        CancellationToken cancellation, CellOrder order = CellOrder.Path)
    {
        filter ??= new CellFilterInput();
        var below = Below.Of(filter.OrganisationId);
        return below.IsNowhere
            ? Pages.Nothing<CellSummary>()
            : await context.Page(
                page => cells.List(caller.Reach(), filter.Below(below.Path), order, page, cancellation),
                row => new CellSummary(row));
    }
}
