using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Cells by id.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CellQueries
{
    [ChecksInput]
    public Task<CellView?> GetCell(
        [ID] string id, [GlobalState] Caller caller, CellLoader cells, CancellationToken cancellation) =>
        cells.LoadAsync(new Seen(caller, id), cancellation);
}
