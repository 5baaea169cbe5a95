using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Grains.Scoring;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Organisations.Import;
using ChiBo.Domain.Scoring;
using ChiBo.Grains.Cells;
using ChiBo.Grains.Kernel;
using ChiBo.Grains.Scoring;
using Orleans.Runtime;

namespace ChiBo.Grains.Organisations;

/// <summary>The shell around a bloc.</summary>
[GrainType("bloc")]
internal sealed class BlocGrain(
    [PersistentState("bloc", "chibo")] IPersistentState<AggregateRecord> store, AggregateServices services)
    : AggregateGrain<BlocState, BlocEvent>(store, services), IBlocGrain
{
    private const int Tries = 3;
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private ImportUndos? _undos;

    private ImportUndos Undos => _undos ??= new ImportUndos(GrainFactory, () => Stored, Execute, FinishLater);

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (Undos.AreUnderWay) this.RegisterGrainTimer(Undos.Finish, AwakeningTimer.Options);
    }

    public Task<Outcome> Register(Caller caller, RegisterBlocRequest request) =>
        Execute(request.ToCommand(caller.ToActor(), Path));

    public Task<Outcome> Rename(Caller caller, RenameRequest request) =>
        Execute(request.ToBlocCommand(caller.ToActor()));

    public Task<Outcome> ChangeSettings(Caller caller, ChangeBlocSettingsRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> SetCalendar(Caller caller, SetCalendarRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> PublishRubricEdition(Caller caller, PublishRubricEditionRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> ChooseRubric(Caller caller, ChooseRubricRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public async Task<Outcome> NotePlacesImport(Caller caller, NotePlacesImportRequest request)
    {
        await Undos.Finish(); // what comes now shall find everything where it belongs
        // under one name it may go on: no repetition
        return await Execute(request.ToCommand(caller.ToActor() with { OrderId = null }));
    }

    public Task<Outcome> StrikeFromImport(Caller caller, StrikeFromImportRequest request) =>
        Execute(request.ToCommand(caller.ToActor() with { OrderId = null }));

    /// <remarks>
    /// Whoever refuses is found before anything is changed, but for one that changes in the same moment: then all are
    /// asked again, and it is named.
    /// </remarks>
    public async Task<PlacesUndoResult> UndoPlacesImport(Caller caller, UndoPlacesImportRequest request)
    {
        var order = new UndoPlacesImport(caller.ToActor() with { OrderId = null }, request.ImportId, caller.OrderId);
        for (var n = 0; n < Tries; n++)
        {
            await Undos.Finish();
            var decision = order.Decide(Newest, Clock.GetUtcNow());
            if (decision.Refusal is { } refusal) return Outcome.Refused(StoredVersion, refusal).ToResult(null);
            var import = Stored.FindImport(request.ImportId)!;
            if (import.IsUndone) return Outcome.Done(StoredVersion).ToResult(import);
            if (await Undos.Try(import) is { IsEmpty: false } kept) return import.Refused(StoredVersion, kept);
            if (request.DryRun) return Outcome.Done(StoredVersion).ToResult(import);
            var begun = await Execute(order);
            if (begun.IsRefused) return begun.ToResult(null);
            await Undos.Finish();
            if (Stored.FindImport(request.ImportId) is { IsUndone: true } undone)
                return Outcome.Done(StoredVersion).ToResult(undone);
        }

        throw new TimeoutException($"{Path} changed {Tries} times while an import was taken back.");
    }

    public Task<ImmutableArray<RubricProblemView>> CheckRubric(Caller caller, string json) =>
        Task.FromResult<ImmutableArray<RubricProblemView>>(
            json.Length > BlocLimits.EditionText
                ? [RubricRefusals.TextLength("$", BlocLimits.EditionText).ToProblem()]
                : [.. RubricReader.Read(json).Problems.Select(p => p.ToProblem())]);

    public Task<ImmutableArray<RubricEditionView>> RubricEditions(Caller caller) =>
        Task.FromResult(Show(caller, (state, _) => new Boxed<RubricEditionView>(state.ToEditions()))?.Items ?? []);

    public Task<RubricEdition?> RubricFor(Caller caller, string month) =>
        Task.FromResult(
            Month.TryParse(month, out var wanted) ? Show(caller, (state, _) => state.EditionFor(wanted)) : null);

    public Task<BlocView?> View(Caller caller) =>
        Task.FromResult(Show(caller, (state, actor) => state.ToView(StoredVersion, mayUndo: actor.Reaches(Path))));

    /// <summary>Everybody of the bloc reads what it announces to all: its calendar, and what meetings are scored by.</summary>
    protected override bool MaySee(BlocState state, Actor actor) =>
        actor.IsPlatform || actor.Grants.Any(g => g.Scope.Bloc == Path);

    protected override object? Snapshot(BlocState state, long version) =>
        state.Exists ? state.ToSnapshot(version, Clock.GetUtcNow()) : null;

    private void FinishLater() => this.RegisterGrainTimer(
        Undos.Finish,
        new GrainTimerCreationOptions(Retry, Timeout.InfiniteTimeSpan) { Interleave = true, KeepAlive = true });

    /// <summary>Shows a list through a method that shows one thing.</summary>
    private sealed record Boxed<T>(ImmutableArray<T> Items);
}
