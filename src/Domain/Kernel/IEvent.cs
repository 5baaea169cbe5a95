namespace ChiBo.Domain.Kernel;

/// <summary>Something that happened to one aggregate.</summary>
public interface IEvent<TState>
{
    /// <summary>The state after this has happened. Never refuses: what happened, happened.</summary>
    TState Apply(TState state);
}
