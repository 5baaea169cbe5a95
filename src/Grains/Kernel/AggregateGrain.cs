using System.Collections.Immutable;
using System.Diagnostics;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;
using Microsoft.Extensions.Logging;
using Orleans.Concurrency;
using Orleans.Runtime;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// The shell around an aggregate: it asks the domain, stores one record, then publishes what may be known.
/// </summary>
/// <remarks>
/// Calls interleave. An order decides against the newest state and joins a batch; one write is in flight at a time, and
/// what is decided meanwhile goes into the next. A caller hears back when the write that holds their event has succeeded,
/// and hears a refusal only when what it rests on is stored too.
/// </remarks>
[Reentrant]
public abstract partial class AggregateGrain<TState, TEvent> : Grain, IAggregateGrain, IRemindable, IOutboxSource
    where TState : class, IAggregateState<TState>
    where TEvent : class, IEvent<TState>
{
    private readonly AggregateServices _services;
    private readonly IPersistentState<AggregateRecord> _store;
    private readonly Outbox _outbox;
    private Aggregate<TState> _newest = Aggregate<TState>.New;
    private Aggregate<TState> _stored = Aggregate<TState>.New;
    private Batch<TEvent>? _gathering;
    private Batch<TEvent>? _inFlight;
    private Task _writer = Task.CompletedTask;
    private bool _steppedDown;
    private bool _isVisited;

    protected AggregateGrain(IPersistentState<AggregateRecord> store, AggregateServices services)
    {
        (_store, _services) = (store, services);
        _outbox = new Outbox(this, services, this);
    }

    /// <summary>Where this aggregate belongs.</summary>
    protected ScopePath Path { get; private set; }

    protected TimeProvider Clock => _services.Clock;

    protected ILogger Log => _services.Log;

    /// <summary>The newest state that is stored: what may be shown.</summary>
    protected TState Stored => _stored.State;

    protected long StoredVersion => _stored.Version;

    /// <summary>The newest state, stored or about to be: what decisions rest on, and never shown.</summary>
    /// <exception cref="NotStoredException">The activation is stepping down.</exception>
    protected TState Newest
    {
        get
        {
            EnsureStanding();
            return _newest.State;
        }
    }

    /// <summary>The whole public state for the read model; null while there is nothing to tell.</summary>
    protected abstract object? Snapshot(TState state, long version);

    /// <summary>What outsiders are told because of these events, once.</summary>
    protected virtual IEnumerable<object> Facts(ImmutableArray<TEvent> events, TState after, long version) => [];

    /// <summary>The facts that still hold, for a service that lost them.</summary>
    protected virtual IEnumerable<object> Restate(TState state, long version) => [];

    /// <summary>Whether the actor may see this aggregate at all.</summary>
    protected virtual bool MaySee(TState state, Actor actor) => actor.IsPlatform || actor.Reaches(Path);

    /// <summary>Whether it works at others, who may ask back: stepping down it would wait for them, and they for it.</summary>
    protected virtual bool HasErrands => false;

    /// <summary>Called once for each successful write, on the activation's scheduler.</summary>
    protected virtual void OnStored(ImmutableArray<TEvent> events, TState state, long version) { }

    /// <summary>Decides, stores and answers.</summary>
    /// <exception cref="NotStoredException">The store failed; nobody knows what is stored.</exception>
    protected async Task<Outcome> Execute(ICommand<TState, TEvent> command)
    {
        var (name, startedAt, said) = (command.GetType().Name, Stopwatch.GetTimestamp(), "fault");
        using var span = GrainTelemetry.BeginOrder(name);
        try
        {
            var outcome = await Carry(command);
            said = outcome.IsRefused ? "refused" : "done";
            return outcome;
        }
        finally
        {
            GrainTelemetry.EndOrder(span, name, startedAt, said);
        }
    }

    private async Task<Outcome> Carry(ICommand<TState, TEvent> command)
    {
        EnsureStanding();
        _isVisited = true;
        if (AnswerByName(command) is { } answer) return await OnceStored(answer);
        if (command.Admit(out command) is { } unfit) return await OnceStored(Outcome.Refused(_newest.Version, unfit));
        var at = _services.Clock.GetUtcNow();
        var decision = command.Decide(_newest.State, at);
        if (decision.Refusal is { } refusal) return await OnceStored(Outcome.Refused(_newest.Version, refusal));
        if (decision.Events.IsEmpty) return await OnceStored(Outcome.Done(_newest.Version));
        _newest = _newest.After(command, decision.Events, at);
        _held.Keep(command.Actor);
        var batch = Join(decision.Events);
        var decided = _newest.Version;
        await batch.Stored;
        KernelMeter.Orders.Add(1);
        return Outcome.Done(decided);
    }

    /// <summary>The answer, when what it rests on is stored.</summary>
    private async Task<Outcome> OnceStored(Outcome outcome)
    {
        await WhatThisRestsOn();
        return outcome;
    }

    /// <summary>Shows the stored state to an actor who may see it; null when it is not there for them.</summary>
    protected T? Show<T>(Caller caller, Func<TState, Actor, T?> view) where T : class
    {
        EnsureStanding();
        _isVisited = true;
        var actor = caller.ToActor();
        return _stored.State.Exists && MaySee(_stored.State, actor) ? view(_stored.State, actor) : null;
    }

    public async Task<long> Resend()
    {
        EnsureStanding();
        if (_stored.Version == 0) return 0;
        var version = _stored.Version;
        await _outbox.PublishAgain(Restate(_stored.State, version), version);
        if (!_isVisited && !HasErrands) DeactivateOnIdle(); // a rebuild wakes thousands that nobody looks at
        return version;
    }

    public async Task<Verification> Verify(Caller caller)
    {
        EnsureStanding();
        if (!_stored.State.Exists || !MaySee(_stored.State, caller.ToActor())) return new Verification(0, true, null);
        while (!_writer.IsCompleted) await _writer;
        EnsureStanding();
        var verification = VerifyStored();
        _writer = verification;
        return await verification;
    }

    public virtual Task ReceiveReminder(string reminderName, TickStatus status) => _outbox.Wake();

    private Batch<TEvent> Join(ImmutableArray<TEvent> events)
    {
        var batch = _gathering ??= new Batch<TEvent>();
        batch.Events.AddRange(events);
        batch.Orders.Add(Activity.Current?.Context ?? default);
        var n = 0;
        foreach (var fact in Facts(events, _newest.State, _newest.Version))
            batch.Facts.Add(_services.Messages.Write($"{Path}@{_newest.Version}.{n++}", fact));
        if (_writer.IsCompleted) _writer = WriteAll();
        return batch;
    }

    long IOutboxSource.StoredVersion => _stored.Version;

    object? IOutboxSource.Snapshot() => Snapshot(_stored.State, _stored.Version);

    Task IOutboxSource.Flush() => Flush();

    /// <summary>Writes the record once more when only the outbox has changed.</summary>
    private Task Flush()
    {
        if (_steppedDown) return Task.CompletedTask;
        var batch = _gathering ??= new Batch<TEvent>();
        if (_writer.IsCompleted) _writer = WriteAll();
        return batch.Stored;
    }

    private Task WhatThisRestsOn() => (_gathering ?? _inFlight)?.Stored ?? Task.CompletedTask;

    private async Task WriteAll()
    {
        await Task.Yield(); // whoever is already waiting for a turn decides first and shares the write
        while (_gathering is { } batch)
        {
            (_gathering, _inFlight) = (null, batch);
            var (startedAt, isStored) = (Stopwatch.GetTimestamp(), false);
            using var span = GrainTelemetry.BeginStore(batch.Orders, typeof(TState).Name);
            try
            {
                await Write(batch);
                isStored = true;
            }
            catch (Exception fault)
            {
                StepDown(batch, fault);
                return;
            }
            finally
            {
                GrainTelemetry.EndStore(span, typeof(TState).Name, startedAt, isStored);
            }

            _inFlight = null;
            batch.Complete();
            _ = _outbox.Publish();
        }
    }

    private async Task Write(Batch<TEvent> batch)
    {
        var newest = _newest;
        if (newest.Version > _outbox.SnapshotVersion) await _outbox.RemindBeforeOwing(newest.Version);
        var facts = batch.Facts.ToImmutable();
        _store.State = newest.ToRecord(_outbox.SnapshotVersion, _outbox.BeginStore(facts));
        await _store.WriteStateAsync();
        KernelMeter.Writes.Add(1);
        _stored = newest;
        _outbox.EndStore(facts, Activity.Current?.Context ?? default);
        _store.State = new AggregateRecord(); // the bytes are not needed until the next write
        if (batch.Events.Count > 0) OnStored(batch.Events.ToImmutable(), newest.State, newest.Version);
        else if (ReferenceEquals(_newest, newest)) _newest = _stored = newest.AtRest();
    }

    private void StepDown(Batch<TEvent> batch, Exception fault)
    {
        _services.Log.NotStored(fault, this.GetPrimaryKeyString(), _newest.Version);
        _steppedDown = true;
        var gathered = _gathering;
        (_gathering, _inFlight, _newest) = (null, null, _stored);
        _store.State = new AggregateRecord(); // nobody knows whether this is what is stored
        batch.Fail(new NotStoredException(this.GetPrimaryKeyString()));
        gathered?.Fail(new NotStoredException(this.GetPrimaryKeyString()));
        DeactivateOnIdle();
    }

    private void EnsureStanding()
    {
        if (_steppedDown) throw new NotStoredException(this.GetPrimaryKeyString());
    }

    private async Task<Verification> VerifyStored()
    {
        try
        {
            await _store.ReadStateAsync();
            var record = _store.State;
            _store.State = new AggregateRecord();
            var finding = record.Version != _stored.Version ? "version" : Chain.FindAlteration(record);
            return new Verification(record.Version, finding is null, finding);
        }
        finally
        {
            if (_gathering is not null) _writer = WriteAll(); // whoever decided during the reading waited for it
        }
    }
}
