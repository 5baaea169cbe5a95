using System.Collections.Concurrent;
using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Organisations.Import;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>What became of an organisation or a cell that a file names.</summary>
/// <param name="Before">Its name before; null for a new one.</param>
internal sealed record TakenPlace(ListedPlace Place, string? Before, Outcome Outcome)
{
    public bool IsChange => Before != Place.Name;
}

/// <summary>Brings organisations and cells to what a file says: each by its own order, organisations first.</summary>
/// <remarks>
/// They are aggregates of their own: a file that breaks off half-way is sent again, and what was done is unchanged then.
/// The bloc notes beforehand what is to change, so that it can be taken back wherever it broke off.
/// </remarks>
internal sealed class ListedPlaces(IGrainFactory grains, Caller caller)
{
    private const int AtOnce = 16;

    /// <summary>What the file changes, as the places now stand.</summary>
    public Task<ImmutableArray<TakenPlace>> Look(IEnumerable<ListedPlace> places, CancellationToken cancellation) =>
        Each(places, async place => new TakenPlace(place, await NameOf(place), Outcome.Done(0)), cancellation);

    /// <summary>Changes what differs.</summary>
    public async Task<ImmutableArray<TakenPlace>> Take(
        IEnumerable<TakenPlace> seen, string importId, CancellationToken cancellation)
    {
        var taken = new List<TakenPlace>();
        foreach (var depth in seen.GroupBy(t => t.Place.Path.Depth).OrderBy(g => g.Key))
            taken.AddRange(await Each(
                depth,
                async place => place.IsChange ? place with { Outcome = await Order(place, importId) } : place,
                cancellation));
        return InOrder(taken);
    }

    private static async Task<ImmutableArray<TakenPlace>> Each<T>(
        IEnumerable<T> places, Func<T, Task<TakenPlace>> take, CancellationToken cancellation)
    {
        var taken = new ConcurrentBag<TakenPlace>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(places, options, async (place, _) => taken.Add(await take(place)));
        return InOrder(taken);
    }

    private static ImmutableArray<TakenPlace> InOrder(IEnumerable<TakenPlace> taken) =>
        [.. taken.OrderBy(t => t.Place.Line).ThenBy(t => t.Place.Path)];

    private async Task<string?> NameOf(ListedPlace place) => place.Path.Depth == 2
        ? (await Organisation(place).View(caller))?.Name
        : (await Cell(place).View(caller))?.Name;

    private Task<Outcome> Order(TakenPlace taken, string importId)
    {
        var place = taken.Place;
        return (place.Path.Depth, taken.Before is null) switch
        {
            (2, true) => Organisation(place).Register(
                caller, new RegisterOrganisationRequest(place.Name) { ImportId = importId }),
            (2, false) => Organisation(place).Rename(caller, new RenameRequest(place.Name)),
            (_, true) => Cell(place).Register(caller, new RegisterCellRequest(place.Name) { ImportId = importId }),
            (_, false) => Cell(place).Rename(caller, new RenameCellRequest(place.Name)),
        };
    }

    private IOrganisationGrain Organisation(ListedPlace place) => grains.FindOrganisation(place.Path.Value)!;

    private ICellGrain Cell(ListedPlace place) => grains.FindCell(place.Path.Value)!;
}
