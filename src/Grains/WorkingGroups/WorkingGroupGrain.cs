using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;
using ChiBo.Grains.Kernel;
using Orleans.Runtime;

namespace ChiBo.Grains.WorkingGroups;

/// <summary>The shell around a working group.</summary>
[GrainType("working-group")]
internal sealed class WorkingGroupGrain : AggregateGrain<WorkingGroupState, WorkingGroupEvent>, IWorkingGroupGrain
{
    private readonly VisitSources _sources;
    private readonly VisitErrands _errands;

    public WorkingGroupGrain(
        [PersistentState("working-group", "chibo")] IPersistentState<AggregateRecord> store, AggregateServices services)
        : base(store, services)
    {
        _sources = new VisitSources(GrainFactory);
        _errands = new VisitErrands(GrainFactory, () => Stored, Execute);
    }

    private DateOnly Today => VietnamTime.DateOf(Clock.GetUtcNow());

    /// <summary>It awakes settling its visits with cells and meetings.</summary>
    protected override bool HasErrands => true;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (Stored.Owing.Any()) this.RegisterGrainTimer(_errands.Run, ErrandTimer.Options);
    }

    public async Task<Outcome> Register(Caller caller, WorkingGroupRequest request)
    {
        var bloc = await GrainFactory.GetGrain<IBlocGrain>(Path.Bloc.ToKey()).View(Caller.Platform);
        var roster = await _sources.Roster(request, Today);
        return await Execute(new RegisterWorkingGroup(caller.ToActor(), Path, roster, bloc is not null));
    }

    public async Task<Outcome> Change(Caller caller, WorkingGroupRequest request) =>
        await Execute(new ChangeWorkingGroup(caller.ToActor(), await _sources.Roster(request, Today)));

    public async Task<Outcome> PlanVisit(Caller caller, PlanVisitRequest request)
    {
        var outcome = await Execute(await _sources.Plan(caller.ToActor(), Stored, request));
        if (outcome.IsRefused) return outcome;
        await _errands.Run();
        return request.In(Stored) is { IsClaimed: true }
            ? outcome
            : Outcome.Refused(StoredVersion, VisitRefusals.CellTaken(Month.Parse(request.Month)));
    }

    public async Task<Outcome> AssignVisitors(Caller caller, AssignVisitorsRequest request) =>
        await Settled(await Execute(await _sources.Assign(caller.ToActor(), Stored, request)));

    public async Task<Outcome> CancelVisit(Caller caller, CancelVisitRequest request) =>
        await Settled(await Execute(new CancelVisit(caller.ToActor(), request.VisitId, request.Reason)));

    public async Task<Outcome> SubmitVisit(Caller caller, SubmitVisitRequest request) =>
        await Execute(await _sources.Submit(caller.ToActor(), Stored, request));

    public Task<Outcome> AnswerVisit(Caller caller, AnswerVisitRequest request) =>
        Execute(new AnswerVisit(caller.ToActor(), request.VisitId, request.Text));

    public Task<WorkingGroupView?> View(Caller caller) =>
        Task.FromResult(Show(caller, (group, actor) => VisitAccess.Sees(group, actor) ? group.ToView(StoredVersion) : null));

    public Task<VisitView?> GetVisit(Caller caller, string visitId) =>
        Task.FromResult(Show(caller, (group, actor) => group.FindVisit(visitId)?.ToView(group, actor)));

    public Task<VisitView?> FindVisit(Caller caller, PlanVisitRequest where) =>
        Task.FromResult(Show(caller, (group, actor) => where.In(group)?.ToView(group, actor)));

    public Task<VisitorsView?> VisitorsOf(Caller caller, string visitId) =>
        Task.FromResult(Show(
            caller, (group, actor) => actor.IsPlatform ? group.FindVisit(visitId)?.ToVisitors(group) : null));

    public Task<ImmutableArray<EngagementView>> Engagements(Caller caller, EngagementsRequest request) =>
        Task.FromResult(
            Show(caller, (group, actor) => actor.IsPlatform ? group : null) is { } group
                ? group.ToEngagements(request)
                : []);

    /// <summary>A cell sees the visits to it; which, is decided visit by visit.</summary>
    protected override bool MaySee(WorkingGroupState state, Actor actor) =>
        VisitAccess.Sees(state, actor) || state.Visits.Any(v => VisitAccess.Sees(state, v, actor));

    protected override object? Snapshot(WorkingGroupState state, long version) =>
        state.Exists ? state.ToSnapshot(version, Clock.GetUtcNow()) : null;

    private async Task<Outcome> Settled(Outcome outcome)
    {
        if (!outcome.IsRefused) await _errands.Run();
        return outcome;
    }
}
