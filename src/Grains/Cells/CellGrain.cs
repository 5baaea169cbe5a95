using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Grains.Kernel;
using ChiBo.Grains.Organisations;
using Orleans.Runtime;

namespace ChiBo.Grains.Cells;

/// <summary>The shell around a cell.</summary>
[GrainType("cell")]
internal sealed class CellGrain(
    [PersistentState("cell", "chibo")] IPersistentState<AggregateRecord> store, AggregateServices services)
    : AggregateGrain<CellState, CellEvent>(store, services), ICellGrain
{
    private CellMonths? _months;

    private CellMonths Months => _months ??= new CellMonths(this, GrainFactory, Clock, () => Stored, Log);

    /// <summary>It awakes planning its months and settling its arrivals.</summary>
    protected override bool HasErrands => true;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (!Stored.Arrivals.IsEmpty) this.RegisterGrainTimer(SettleArrivals, AwakeningTimer.Options);
        if (!Stored.Schedules.IsEmpty) this.RegisterGrainTimer(Months.Plan, AwakeningTimer.Options);
    }

    public override Task ReceiveReminder(string reminderName, TickStatus status) =>
        reminderName == CellMonths.Reminder ? Months.Plan() : base.ReceiveReminder(reminderName, status);

    public async Task<Outcome> Register(Caller caller, RegisterCellRequest request)
    {
        var organisation = GrainFactory.GetGrain<IOrganisationGrain>(Path.Organisation.ToKey());
        var exists = await organisation.View(Caller.Platform) is not null;
        var order = new RegisterCell(caller.ToActor(), Path, request.Name, exists, request.ImportId);
        if (order.Decide(Newest, Clock.GetUtcNow()).Refusal is null)
        {
            var announced = await organisation.AnnounceCell(
                Caller.Platform, new CellStepRequest(Path.Value, StoredVersion + 1));
            if (announced.IsRefused) return announced with { Version = StoredVersion };
        }

        return await Execute(order);
    }

    public Task<Outcome> Rename(Caller caller, RenameCellRequest request) =>
        Execute(new RenameCell(caller.ToActor(), request.Name));

    public Task<Outcome> TakeBack(Caller caller, TakeBackRequest request)
    {
        var order = request.ToCellCommand(caller.ToActor());
        return request.DryRun ? Task.FromResult(order.Try(Newest, StoredVersion, Clock.GetUtcNow())) : Execute(order);
    }

    public Task<Outcome> GiveBack(Caller caller, GiveBackRequest request) =>
        Execute(new GiveBackCell(caller.ToActor(), request.ImportId));

    public Task<Outcome> AdmitMember(Caller caller, AdmitMemberRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public async Task<RosterImportResult> ImportRoster(Caller caller, ImportRosterRequest request)
    {
        var order = request.ToCommand(caller.ToActor(), RosterImports.NewId(caller));
        if (request.DryRun) return order.Try(Stored, StoredVersion, Clock.GetUtcNow());
        var outcome = await Execute(order);
        var report = outcome.IsRefused ? null : Stored.Imports.FirstOrDefault(i => i.ImportId == order.ImportId);
        return outcome.ToResult(report) with { ImportId = report?.ImportId };
    }

    public Task<Outcome> UndoRosterImport(Caller caller, UndoRosterImportRequest request) =>
        Execute(new UndoRosterImport(caller.ToActor(), request.ImportId));

    public Task<Outcome> CorrectMember(Caller caller, CorrectMemberRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> ConfirmFullMember(Caller caller, ConfirmFullMemberRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> ChangeMemberStanding(Caller caller, ChangeMemberStandingRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> SetPosition(Caller caller, SetPositionRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> EndMembership(Caller caller, EndMembershipRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> TransferMember(Caller caller, TransferMemberRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> AcceptTransfer(Caller caller, AcceptTransferRequest request) =>
        new TransferArrival(GrainFactory, Path, Execute).Accept(Stored, caller, request);

    public Task<Outcome> CancelTransfer(Caller caller, CancelTransferRequest request) =>
        Execute(new CancelTransfer(caller.ToActor(), request.MemberId));

    public async Task<Outcome> SetSchedule(Caller caller, SetCellScheduleRequest request)
    {
        var outcome = await Execute(request.ToCommand(caller.ToActor()));
        if (!outcome.IsRefused) await Months.Plan();
        return outcome;
    }

    public Task PlanMonths() => Months.Plan();

    public Task<Outcome> RegisterThematicPlan(Caller caller, RegisterThematicPlanRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> NoteMeeting(Caller caller, NoteMeetingRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public async Task<TransferClaim> ClaimTransfer(Caller caller, TransferStepRequest request)
    {
        var outcome = await Execute(request.ToClaim(caller.ToActor()));
        return new TransferClaim(outcome, outcome.IsRefused ? null : Stored.TransferOf(request.MemberId)?.ToView());
    }

    public Task<Outcome> ReleaseTransfer(Caller caller, TransferStepRequest request) =>
        Execute(request.ToRelease(caller.ToActor()));

    public Task<Outcome> CompleteTransfer(Caller caller, CompleteTransferRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> ClaimVisit(Caller caller, VisitStepRequest request) =>
        Execute(request.ToClaim(caller.ToActor()));

    public Task<Outcome> ReleaseVisit(Caller caller, VisitStepRequest request) =>
        Execute(request.ToRelease(caller.ToActor()));

    public Task<string?> VisitIn(Caller caller, string month) =>
        Task.FromResult(Show(caller, (state, actor) => actor.IsPlatform ? state.VisitIn(Month.Parse(month)) : null));

    public Task<CellRoster?> RosterOn(Caller caller, DateOnly date) =>
        Task.FromResult(Show(caller, (state, _) => state.ToRoster(date)));

    public Task<CellView?> View(Caller caller) =>
        Task.FromResult(Show(caller, (state, actor) =>
            state.ToView(StoredVersion, VietnamTime.DateOf(Clock.GetUtcNow())).WithActions(state, actor)));

    protected override object? Snapshot(CellState state, long version) =>
        state.RegisteredAt is not null ? state.ToSnapshot(version, Clock.GetUtcNow()) : null;

    private Task SettleArrivals() => new TransferArrival(GrainFactory, Path, Execute).Settle(Stored.Arrivals);
}
