using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Grains.Scoring;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Scoring;
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
        Task.FromResult(Show(caller, (state, _) => state.ToView(StoredVersion)));

    /// <summary>Everybody of the bloc reads what it announces to all: its calendar, and what meetings are scored by.</summary>
    protected override bool MaySee(BlocState state, Actor actor) =>
        actor.IsPlatform || actor.Grants.Any(g => g.Scope.Bloc == Path);

    protected override object? Snapshot(BlocState state, long version) =>
        state.Exists ? state.ToSnapshot(version, Clock.GetUtcNow()) : null;

    /// <summary>Shows a list through a method that shows one thing.</summary>
    private sealed record Boxed<T>(ImmutableArray<T> Items);
}
