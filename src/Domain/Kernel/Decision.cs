using System.Collections.Immutable;

namespace ChiBo.Domain.Kernel;

/// <summary>What a command led to: the events that now happened, or the refusal that says why none did.</summary>
public readonly struct Decision<TEvent>
{
    private readonly ImmutableArray<TEvent> _events;

    private Decision(ImmutableArray<TEvent> events, Refusal? refusal) => (_events, Refusal) = (events, refusal);

    /// <summary>Why nothing happened; null when the command was accepted.</summary>
    public Refusal? Refusal { get; }

    /// <summary>What happened, in order. Empty when the command was refused or changed nothing (a repeat).</summary>
    public ImmutableArray<TEvent> Events => _events.IsDefault ? [] : _events;

    /// <summary>Accepted, and nothing changes: the state already is as the command wants it.</summary>
    public static Decision<TEvent> Nothing => default;

    public static implicit operator Decision<TEvent>(Refusal refusal) => new([], refusal);

    public static implicit operator Decision<TEvent>(TEvent happened) => new([happened], null);

    public static implicit operator Decision<TEvent>(TEvent[] happened) => new([.. happened], null);

    public static implicit operator Decision<TEvent>(ImmutableArray<TEvent> happened) => new(happened, null);
}
