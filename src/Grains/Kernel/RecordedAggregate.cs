using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// An aggregate outside its grain, for a past that is made in bulk: the same decisions, the same record, one write at the
/// end instead of one for each batch.
/// </summary>
public sealed class RecordedAggregate<TState, TEvent>
    where TState : class, IAggregateState<TState>
    where TEvent : class, IEvent<TState>
{
    private Aggregate<TState> _newest = Aggregate<TState>.New;

    public TState State => _newest.State;

    public long Version => _newest.Version;

    /// <summary>Carries an order out as a grain would at that time.</summary>
    /// <returns>Why not; null when it was carried out or had nothing to do.</returns>
    public Refusal? Execute(ICommand<TState, TEvent> command, DateTimeOffset at)
    {
        var decision = command.Decide(State, at);
        if (!decision.Events.IsEmpty) _newest = _newest.After(command, decision.Events, at);
        return decision.Refusal;
    }

    /// <summary>
    /// The record that a grain reads. It owes the bus nothing: whoever has not heard of it finds that by its version.
    /// </summary>
    public AggregateRecord ToRecord() => _newest.ToRecord(Version, []);
}
