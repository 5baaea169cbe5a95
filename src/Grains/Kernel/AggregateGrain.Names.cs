using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;

namespace ChiBo.Grains.Kernel;

// The names that senders give to their orders: docs/decisions/0008.
public abstract partial class AggregateGrain<TState, TEvent>
{
    private readonly HeldContents _held = new();

    /// <summary>Whether the actor's name for the order stands for something that the record does not hold.</summary>
    protected virtual bool IsNameHeld(Actor actor) => false;

    /// <summary>Whether anything was carried out under the order's name.</summary>
    protected bool IsNameTaken(ICommand<TState, TEvent> command) =>
        _newest.FindNamed(command.Actor, command.GetType().Name) is not null;

    /// <summary>What became of an order that was carried out before, or why it is none; null when it is to be decided.</summary>
    private Outcome? AnswerByName(ICommand<TState, TEvent> command)
    {
        if (_newest.FindNamed(command.Actor, command.GetType().Name) is { } named)
            return (named.Refusal ?? _held.Check(command.Actor)) is { } other
                ? Outcome.Refused(_newest.Version, other)
                : Outcome.Done(named.Version);
        return IsNameHeld(command.Actor) ? Outcome.Refused(_newest.Version, CommonRefusals.KeyReused) : null;
    }
}
