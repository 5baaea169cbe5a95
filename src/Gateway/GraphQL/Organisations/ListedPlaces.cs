using System.Collections.Concurrent;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Organisations.Import;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>What became of an organisation or a cell that a file names.</summary>
/// <param name="Before">Its name before; null for a new one.</param>
internal sealed record TakenPlace(ListedPlace Place, string? Before, Outcome Outcome);

/// <summary>Brings organisations and cells to what a file says: each by its own order, organisations first.</summary>
/// <remarks>
/// They are aggregates of their own: a file that breaks off half-way is sent again, and what was done is unchanged then.
/// </remarks>
internal sealed class ListedPlaces(IGrainFactory grains, Caller caller)
{
    private const int AtOnce = 16;

    public async Task<IReadOnlyList<TakenPlace>> Take(
        IEnumerable<ListedPlace> places, bool dryRun, CancellationToken cancellation)
    {
        var taken = new ConcurrentBag<TakenPlace>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        foreach (var depth in places.GroupBy(p => p.Path.Depth).OrderBy(g => g.Key))
            await Parallel.ForEachAsync(depth, options, async (place, _) => taken.Add(await Take(place, dryRun)));
        return [.. taken.OrderBy(t => t.Place.Line).ThenBy(t => t.Place.Path)];
    }

    private async Task<TakenPlace> Take(ListedPlace place, bool dryRun)
    {
        var before = place.Path.Depth == 2
            ? (await Organisation(place).View(caller))?.Name
            : (await Cell(place).View(caller))?.Name;
        return dryRun || before == place.Name
            ? new TakenPlace(place, before, Outcome.Done(0))
            : new TakenPlace(place, before, await Order(place, isNew: before is null));
    }

    private Task<Outcome> Order(ListedPlace place, bool isNew) => (place.Path.Depth, isNew) switch
    {
        (2, true) => Organisation(place).Register(caller, new RegisterOrganisationRequest(place.Name)),
        (2, false) => Organisation(place).Rename(caller, new RenameRequest(place.Name)),
        (_, true) => Cell(place).Register(caller, new RegisterCellRequest(place.Name)),
        (_, false) => Cell(place).Rename(caller, new RenameCellRequest(place.Name)),
    };

    private IOrganisationGrain Organisation(ListedPlace place) => grains.FindOrganisation(place.Path.Value)!;

    private ICellGrain Cell(ListedPlace place) => grains.FindCell(place.Path.Value)!;
}
