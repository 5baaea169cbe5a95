using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations;
using ChiBo.Grains.Kernel;
using Orleans.Runtime;

namespace ChiBo.Grains.Organisations;

/// <summary>The shell around a grassroots organisation.</summary>
[GrainType("organisation")]
internal sealed class OrganisationGrain(
    [PersistentState("organisation", "chibo")] IPersistentState<AggregateRecord> store, AggregateServices services)
    : AggregateGrain<OrganisationState, OrganisationEvent>(store, services), IOrganisationGrain
{
    public async Task<Outcome> Register(Caller caller, RegisterOrganisationRequest request)
    {
        var bloc = await GrainFactory.GetGrain<IBlocGrain>(Path.Bloc.ToKey()).View(Caller.Platform);
        return await Execute(new RegisterOrganisation(
            caller.ToActor(), Path, request.Name, bloc is not null, request.ImportId));
    }

    public Task<Outcome> Rename(Caller caller, RenameRequest request) =>
        Execute(new RenameOrganisation(caller.ToActor(), request.Name));

    public Task<Outcome> TakeBack(Caller caller, TakeBackRequest request)
    {
        var order = request.ToOrganisationCommand(caller.ToActor());
        return request.DryRun ? Task.FromResult(order.Try(Newest, StoredVersion, Clock.GetUtcNow())) : Execute(order);
    }

    public Task<Outcome> GiveBack(Caller caller, GiveBackRequest request) =>
        Execute(new GiveBackOrganisation(caller.ToActor(), request.ImportId));

    public Task<Outcome> AnnounceCell(Caller caller, CellStepRequest request) =>
        Execute(new AnnounceCell(caller.ToActor(), ScopePath.Parse(request.CellId), request.Version));

    public Task<Outcome> ForgetCell(Caller caller, CellStepRequest request) =>
        Execute(new ForgetCell(caller.ToActor(), ScopePath.Parse(request.CellId), request.Version));

    public Task<OrganisationView?> View(Caller caller) =>
        Task.FromResult(Show(caller, (state, _) => new OrganisationView(
        state.Path.Value, state.Name, StoredVersion, VietnamTime.DateOf(state.RegisteredAt!.Value))));

    protected override object? Snapshot(OrganisationState state, long version) => state.RegisteredAt is { } registeredAt
        ? new OrganisationSnapshot
        {
            Id = state.Path.Value,
            BlocId = state.Path.Bloc.Value,
            Version = version,
            At = Clock.GetUtcNow(),
            Name = state.Name,
            RegisteredAt = registeredAt,
            WithdrawnAt = state.WithdrawnAt,
        }
        : null;
}
