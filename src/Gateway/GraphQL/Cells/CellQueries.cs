using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Cells by id.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CellQueries
{
    /// <summary>A cell by its id, live; null when it does not exist or lies outside the caller's scope.</summary>
    /// <param name="id">The cell, such as <c>khoi-mau/so-tai-chinh/cb-01</c>.</param>
    [ChecksInput]
    public Task<CellView?> GetCell(
        [ID] string id, [GlobalState] Caller caller, CellLoader cells, CancellationToken cancellation) =>
        cells.LoadAsync(new Seen(caller, id), cancellation);
}
