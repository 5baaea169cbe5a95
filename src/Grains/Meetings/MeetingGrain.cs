using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Grains.Kernel;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace ChiBo.Grains.Meetings;

/// <summary>
/// One meeting of a cell. The pages <c>Attendance/MeetingGrain.cs</c> and so on hold the rest, feature by feature.
/// </summary>
[GrainType("meeting")]
public sealed partial class MeetingGrain : AggregateGrain<MeetingState, MeetingEvent>, IMeetingGrain
{
    private readonly MeetingSources _sources;
    private readonly CellNotice _notice;
    private readonly MeetingAudience _audience;
    private readonly ILogger _log;

    public MeetingGrain(
        [PersistentState("meeting", "chibo")] IPersistentState<AggregateRecord> store, AggregateServices services)
        : base(store, services)
    {
        _sources = new MeetingSources(GrainFactory);
        _notice = new CellNotice(this, GrainFactory, services.Log);
        _audience = new MeetingAudience(services.Log);
        _log = services.Log;
    }

    public Task<MeetingView?> Get(Caller caller) =>
        Task.FromResult(Show(
            caller, (meeting, actor) => meeting.ToView(actor, StoredVersion, Clock.GetUtcNow(), Held)));

    public Task<long?> Watch(Caller caller, IMeetingObserver observer)
    {
        if (Show(caller, (meeting, _) => meeting) is null) return Task.FromResult<long?>(null);
        _audience.Add(observer, StoredVersion);
        return Task.FromResult<long?>(StoredVersion);
    }

    public Task Unwatch(IMeetingObserver observer)
    {
        _audience.Remove(observer);
        return Task.CompletedTask;
    }

    public Task<CarryOver?> GetCarryOver(Caller caller) =>
        Task.FromResult(Show(caller, (meeting, actor) => actor.IsPlatform ? meeting.ToCarryOver() : null));

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        TakeOverVotes();
        if (Stored.Exists) _notice.Send(Stored, StoredVersion);
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (HoldsVotes && !TryMoveToAnotherSilo()) await ReleaseWhatMayBe();
        await base.OnDeactivateAsync(reason, cancellationToken);
    }

    protected override bool MaySee(MeetingState state, Actor actor) => Access.Reaches(state, actor);

    protected override object? Snapshot(MeetingState state, long version) =>
        state.Exists ? state.ToSnapshot(version, Clock.GetUtcNow()) : null;

    protected override IEnumerable<object> Facts(
        ImmutableArray<MeetingEvent> events, MeetingState after, long version) =>
        MeetingFacts.Of(events, after, version);

    protected override IEnumerable<object> Restate(MeetingState state, long version) =>
        MeetingFacts.Restate(state, version);

    protected override void OnStored(ImmutableArray<MeetingEvent> events, MeetingState state, long version)
    {
        if (CellNotice.Concerns(events, state)) _notice.Send(state, version);
        _audience.Tell(state, version, events);
    }
}
