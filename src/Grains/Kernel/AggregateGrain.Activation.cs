using System.Text.Json;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace ChiBo.Grains.Kernel;

// How an activation comes, goes, and goes on elsewhere.
public abstract partial class AggregateGrain<TState, TEvent> : IGrainMigrationParticipant
{
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Path = ScopePath.FromKey(this.GetPrimaryKeyString());
        if (!_store.RecordExists) return;
        if (_store.State.State.IsEmpty) await _store.ReadStateAsync(); // it moved here without its record
        Load(_store.State);
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (!_outbox.IsDirty || _steppedDown || cancellationToken.IsCancellationRequested) return;
        try
        {
            await Flush();
        }
        catch (NotStoredException)
        {
            // logged; what was published is published once more by the next activation
        }
    }

    /// <summary>
    /// Gives the record to the activation that takes over on another silo, so that moving does not depend on the store. After a
    /// failed write nobody knows what is stored: the record is left out then, and the other silo reads it.
    /// </summary>
    public virtual void OnDehydrate(IDehydrationContext dehydrationContext)
    {
        if (!_steppedDown && _store.RecordExists) _store.State = _stored.ToRecord(_outbox.SnapshotVersion, _outbox.Owed);
    }

    public virtual void OnRehydrate(IRehydrationContext rehydrationContext) { }

    /// <summary>
    /// Lets the activation that is about to go continue on another silo, where it is given what <see cref="OnDehydrate"/> added.
    /// </summary>
    /// <returns>False when there is no other silo.</returns>
    protected bool TryMoveToAnotherSilo()
    {
        if (_services.OtherSilos.FindYoungest() is not { } silo) return false;
        GrainContext.Migrate(new Dictionary<string, object> { [IPlacementDirector.PlacementHintKey] = silo });
        return true;
    }

    private void Load(AggregateRecord record)
    {
        var state = JsonSerializer.Deserialize<TState>(record.State.Span, StateJson.Options)!;
        _newest = _stored = new Aggregate<TState>(state, record.Version, record.Changes, record.ChainHash).AtRest();
        _outbox.Load(record);
        _store.State = new AggregateRecord();
    }
}
