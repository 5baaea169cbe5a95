using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Cells by id.</summary>
public sealed class CellLoader(IGrainFactory grains, IBatchScheduler scheduler, DataLoaderOptions options)
    : SeenLoader<CellView>(scheduler, options)
{
    protected override async Task<CellView?> Load(Caller caller, string id) =>
        grains.FindCell(id) is { } cell ? await cell.View(caller) : null;
}
