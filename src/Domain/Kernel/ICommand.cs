namespace ChiBo.Domain.Kernel;

/// <summary>An order that somebody gives to one aggregate.</summary>
public interface ICommand<in TState, TEvent>
{
    /// <summary>Who gives the order.</summary>
    Actor Actor { get; }

    /// <summary>
    /// Whether the record of changes must not hold even a digest of what was chosen (a secret ballot): a digest of a few
    /// possible choices is the choice.
    /// </summary>
    bool IsConfidential => false;

    /// <summary>Answers with events or a refusal. Pure: the same state, order and time give the same answer.</summary>
    /// <param name="state">The newest state.</param>
    /// <param name="at">When it is decided (UTC).</param>
    Decision<TEvent> Decide(TState state, DateTimeOffset at);
}
