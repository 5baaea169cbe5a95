using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Organisations.Import;

namespace ChiBo.Grains.Organisations;

/// <summary>
/// Takes imports back from their organisations and cells, which decide one by one; where one refuses, the others are
/// given back. Each stage is stored before it is begun: killed in the middle, the next awakening goes on, and each step
/// may be repeated. What and why: docs/decisions/0031.
/// </summary>
internal sealed class ImportUndos(
    IGrainFactory grains,
    Func<BlocState> stored,
    Func<ICommand<BlocState, BlocEvent>, Task<Outcome>> execute,
    Action retry)
{
    private const int AtOnce = 16;
    private Task _last = Task.CompletedTask;

    public bool AreUnderWay => stored().Imports.Any(IsUnderWay);

    /// <summary>Ends whatever is under way, one after the other.</summary>
    public Task Finish() => _last = FinishAfter(_last);

    /// <summary>Asks everyone whether they could be taken back; changes nothing.</summary>
    /// <returns>Who would refuse.</returns>
    public async Task<ImmutableArray<KeptPlace>> Try(PlacesImport import) =>
    [
        .. from answer in await TakeBack(import, dryRun: true)
           where answer.Outcome.IsRefused
           select new KeptPlace(answer.Place.Path.Value, answer.Outcome.Code!, answer.Outcome.Arguments),
    ];

    private async Task FinishAfter(Task before)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        try
        {
            foreach (var import in stored().Imports.Where(IsUnderWay).ToList()) await Finish(import);
        }
        catch
        {
            retry();
            throw;
        }
    }

    private async Task Finish(PlacesImport import)
    {
        if (import.Undo!.Stage == ImportUndoStage.TakingBack)
        {
            var answers = await TakeBack(import, dryRun: false);
            if (!answers.Any(a => a.Outcome.IsRefused))
            {
                await Each(answers.Where(a => a.Place.Path.Depth == 3 && a.Place.Before is null), Forget);
                await execute(Advance(import, ImportUndoStage.Done));
                return;
            }

            await execute(Advance(import, ImportUndoStage.GivingBack));
        }

        await Each(import.Places, place => GiveBack(import, place.Path));
        await execute(Advance(import, null));
    }

    /// <summary>
    /// Organisations first: to one that is withdrawn no cell comes any more while its cells are taken back.
    /// </summary>
    /// <returns>By place. Once one has refused the cells are not asked, unless it is a dry run.</returns>
    private async Task<IReadOnlyList<Answer>> TakeBack(PlacesImport import, bool dryRun)
    {
        var answers = new Dictionary<TouchedPlace, Outcome>();
        foreach (var depth in import.Places.GroupBy(p => p.Path.Depth).OrderBy(g => g.Key))
        {
            if (!dryRun && answers.Values.Any(o => o.IsRefused)) break;
            await Each(depth, async place => answers[place] = await TakeBack(import, place, dryRun));
        }

        return [.. import.Places.Where(answers.ContainsKey).Select(place => new Answer(place, answers[place]))];
    }

    private Task<Outcome> TakeBack(PlacesImport import, TouchedPlace place, bool dryRun)
    {
        var request = new TakeBackRequest(import.Id, place.ToView(), CellsUnder(import, place), dryRun);
        return place.Path.Depth == 2
            ? Organisation(place.Path).TakeBack(Caller.Platform, request)
            : Cell(place.Path).TakeBack(Caller.Platform, request);
    }

    private Task Forget(Answer cell) => Organisation(cell.Place.Path)
        .ForgetCell(Caller.Platform, new CellStepRequest(cell.Place.Path.Value, cell.Outcome.Version));

    private Task GiveBack(PlacesImport import, ScopePath place) => place.Depth == 2
        ? Organisation(place).GiveBack(Caller.Platform, new GiveBackRequest(import.Id))
        : Cell(place).GiveBack(Caller.Platform, new GiveBackRequest(import.Id));

    private static async Task Each<T>(IEnumerable<T> places, Func<T, Task> tell)
    {
        foreach (var some in places.Chunk(AtOnce)) await Task.WhenAll(some.Select(tell));
    }

    private static ImmutableArray<string> CellsUnder(PlacesImport import, TouchedPlace place) => place.Path.Depth == 2
        ? [
            .. import.Places.Where(p => p.Path.Depth == 3 && p.Before is null && p.Path.Organisation == place.Path)
                .Select(p => p.Path.Name),
        ]
        : [];

    private static bool IsUnderWay(PlacesImport import) => import is { Undo: not null, IsUndone: false };

    private static AdvanceImportUndo Advance(PlacesImport import, ImportUndoStage? to) =>
        new(Actor.Platform, import.Id, to);

    private IOrganisationGrain Organisation(ScopePath path) =>
        grains.GetGrain<IOrganisationGrain>(path.Organisation.ToKey());

    private ICellGrain Cell(ScopePath path) => grains.GetGrain<ICellGrain>(path.ToKey());

    private sealed record Answer(TouchedPlace Place, Outcome Outcome);
}
