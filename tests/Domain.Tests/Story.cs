using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Tests;

/// <summary>Given what happened, when an order is given, then this happens: one aggregate in a test.</summary>
internal sealed class Story<TState, TEvent>
    where TState : class, IAggregateState<TState>
    where TEvent : class, IEvent<TState>
{
    /// <summary>Noon in Viet Nam on a Monday.</summary>
    public DateTimeOffset At { get; set; } = new(2026, 11, 2, 5, 0, 0, TimeSpan.Zero);

    public TState State { get; private set; } = TState.Empty;

    /// <summary>The order is carried out.</summary>
    public Story<TState, TEvent> Then(params ReadOnlySpan<ICommand<TState, TEvent>> orders)
    {
        foreach (var order in orders)
        {
            var decision = order.Decide(State, At);
            decision.Refusal.ShouldBeNull(order.ToString());
            foreach (var happened in decision.Events) State = happened.Apply(State);
        }

        return this;
    }

    /// <summary>Why the order is refused; fails when it is not.</summary>
    public Refusal Refuses(ICommand<TState, TEvent> order)
    {
        var decision = order.Decide(State, At);
        decision.Events.ShouldBeEmpty();
        return decision.Refusal.ShouldNotBeNull(order.ToString());
    }

    /// <summary>The order is accepted and changes nothing.</summary>
    public void ChangesNothing(ICommand<TState, TEvent> order)
    {
        var decision = order.Decide(State, At);
        decision.Refusal.ShouldBeNull();
        decision.Events.ShouldBeEmpty();
    }
}
